import { fold, isAnswer, questionWords } from '../../domain/text/matching.ts';

/** A page, or a part of one, as the engine gives it. */
export interface Page {
  readonly url: string;
  readonly content: string;
  readonly excerpt: string;
  readonly plain_excerpt: string;
  /** Which words of the content were found, by their number. */
  readonly locations: readonly number[];
  readonly meta: Readonly<Record<string, string | undefined>>;
  readonly filters: Readonly<Record<string, readonly string[] | undefined>>;
}

/** One entry of the index that was found; the rest of it is fetched when asked for. */
export interface Result {
  readonly id: string;
  readonly score: number;
  readonly matchedMetaFields?: readonly string[];
  readonly data: () => Promise<Page>;
}

interface Module {
  init: () => Promise<void>;
  options: (options: Readonly<Record<string, unknown>>) => Promise<void>;
  search: (
    question: string | null,
    options?: { readonly filters?: Readonly<Record<string, string>> },
  ) => Promise<{ results: Result[] }>;
}

const options = {
  excerptLength: 28,
  ranking: {
    // What else a page is called finds it, but weighs less than its title. A term's many forms would add up, and
    // put it above the article that explains it: the right term is placed by its name instead.
    metaWeights: { title: 5, also: 2, theme: 1, term: 0, names: 0 },
  },
};

const hasMarks = (question: string): boolean => fold(question) !== question.toLowerCase();

/** The words of a page at which it was found, and those of its names. */
function foundWords({ content, locations, meta }: Page): string[] {
  const all = content.split(/\s+/u);
  return [...locations.map((at) => all[at] ?? ''), ...Object.values(meta)].flatMap((text) =>
    questionWords(text ?? ''),
  );
}

/**
 * The built index, asked one question at a time.
 * @param folder the address of the index, with a slash at its end
 * @param base the address that the results' own addresses begin with
 */
export function createIndex(folder: string, base: string, language: string) {
  let loading: Promise<Module> | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const load = async (): Promise<Module> => {
    const loaded = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Module;
    await loaded.options({ baseUrl: base, ...options });
    // Begun at once: until then, a second call would take the place of the options and not add to them.
    await loaded.init();
    return loaded;
  };

  const search = async (exactDiacritics: boolean, ...asked: Parameters<Module['search']>) => {
    const module = await (loading ??= load());
    await module.options({ exactDiacritics });
    return (await module.search(...asked)).results;
  };

  /** In turn, because an option holds for all that is asked while it is set. */
  const inTurn: typeof search = (...asked) => {
    const answer = last.then(() => search(...asked));
    last = answer.catch(() => {
      // The next question tries to load the engine again.
      loading = undefined;
    });
    return answer;
  };

  return {
    /**
     * What the index has for all words of a question, best first. In Swedish å, ä and ö are letters, so that who
     * types them means them (*kundvård* is not *kundvärde*); who types none may lack the keys.
     * @throws when the index cannot be loaded; the next call tries again
     */
    async ask(question: string): Promise<Result[]> {
      const results = await inTurn(hasMarks(question), question);
      return results.length > 0 || !hasMarks(question) ? results : inTurn(false, question);
    },
    /** As {@link ask}, but å, ä and ö that are typed are never taken for a and o. */
    async askExactly(question: string): Promise<Result[]> {
      return inTurn(hasMarks(question), question);
    },
    /** The entries of a kind among the answers to a question. */
    async ofKind(kind: string, question: string): Promise<Result[]> {
      return inTurn(hasMarks(question), question, { filters: { kind } });
    },
    /** The terms that are called just this. */
    async named(name: string): Promise<Result[]> {
      return inTurn(false, null, { filters: { name: name.toLowerCase().trim() } });
    },
    /** Whether the index really has a word: see {@link isAnswer}. The best result shows it for all. */
    async has(word: string, results: readonly Result[]): Promise<boolean> {
      const [best] = results;
      if (!best) return false;
      const found = foundWords(await best.data());
      return questionWords(word).every((part) => found.some((other) => isAnswer(part, other, language)));
    },
  };
}

export type Index = ReturnType<typeof createIndex>;
