import { ask } from './ask.ts';
import type { Answer } from './ask.ts';
import type { DocumentKind, ListedDocument } from './documents.ts';
import { lookalikes } from './nearest.ts';
import { isAside, isLast, isNamed } from './rank.ts';
import type { Ranked } from './rank.ts';
import type { Lexicon } from './resolve-term.ts';

/** What a reader narrows the results to; empty for no limit. */
export interface Filters {
  readonly kind: DocumentKind | '';
  /** The key of a theme. */
  readonly theme: string;
}

export const noFilters: Filters = { kind: '', theme: '' };

/** What stands on the page for a question. */
export interface Results {
  /** Best first, after the filters. */
  readonly hits: readonly Ranked[];
  /** The word of the glossary and the theme that the question names: shown above the hits, and not among them. */
  readonly answers: readonly ListedDocument[];
  /** How many hits each kind has before the filters. */
  readonly kinds: ReadonlyMap<DocumentKind, number>;
  /** The keys of the themes that have hits. */
  readonly themes: ReadonlySet<string>;
  readonly leftOut: readonly string[];
  /** The question with its slips put right; null where there are none. */
  readonly corrected: string | null;
  /** Whether nothing answers the question, and the hits are only for words that look like it. */
  readonly isNearest: boolean;
  readonly isForeign: boolean;
}

/** The question with the words that were taken for slips put right. */
function correctedOf({ query, words }: Answer): string | null {
  const instead = new Map<string, string>();
  for (const { asked, readings } of words) {
    const [best] = readings;
    if (best?.via === 'slip' && best.word !== undefined) instead.set(asked.word, best.word);
  }
  if (instead.size === 0) return null;
  return query.words.map((word) => instead.get(word) ?? word).join(' ');
}

/** Answers a question with what looks like it, where nothing else does. */
function nearestTo({ query }: Answer, own: Lexicon): readonly Ranked[] {
  const words = query.main.flatMap(({ word }) => lookalikes(word, own.index));
  return words.length === 0 ? [] : ask(`${words.join(' ')} `, own, null).ranked;
}

/** So many places at the top belong to what is written to be read, however well a word of the glossary fits. */
const readingPlaces = 3;

/** Puts words and themes behind the first of what is written to be read; otherwise the order stays. */
function readingFirst(entries: readonly Ranked[]): readonly Ranked[] {
  const top = entries
    .filter((entry) => !isAside(entry.document.kind) && !isLast(entry))
    .slice(0, readingPlaces);
  return [...top, ...entries.filter((entry) => !top.includes(entry))];
}

/**
 * Finds what answers a question, arranged as a page shows it.
 * @param question as typed
 * @param own the language of the page
 * @param other the site's other language, where it is there and loaded
 */
export function findResults(
  question: string,
  own: Lexicon,
  other: Lexicon | null,
  filters: Filters = noFilters,
): Results {
  const answer = ask(question, own, other);
  const isNearest = answer.ranked.length === 0;
  const all = isNearest ? nearestTo(answer, own) : answer.ranked;
  const isAnswer = (entry: Ranked): boolean => !isNearest && isNamed(entry) && isAside(entry.document.kind);
  const answers = (['word', 'theme'] as const).flatMap((kind) => {
    const named = all.find((entry) => isAnswer(entry) && entry.document.kind === kind);
    return named && filters.kind !== kind ? [named] : [];
  });
  const listed = readingFirst(all.filter((entry) => !answers.includes(entry)));
  const kinds = new Map<DocumentKind, number>();
  for (const { document } of all) kinds.set(document.kind, (kinds.get(document.kind) ?? 0) + 1);
  return {
    hits: listed.filter(
      ({ document }) =>
        (filters.kind === '' || document.kind === filters.kind) &&
        (filters.theme === '' || document.theme === filters.theme),
    ),
    answers: answers.map(({ document }) => document),
    kinds,
    themes: new Set(all.map(({ document }) => document.theme).filter((theme) => theme !== '')),
    leftOut: answer.leftOut,
    corrected: isNearest ? null : correctedOf(answer),
    isNearest,
    isForeign: answer.isForeign,
  };
}
