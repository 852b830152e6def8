/** What a dictionary has answered about words. */
export interface WordMemory {
  /** Whether a word is known, from the memory or by looking it up. */
  readonly known: (word: string, lookUp: () => boolean) => boolean;
  /** Likely meant words, from the memory or by thinking of them. */
  readonly suggestions: (word: string, think: () => readonly string[]) => readonly string[];
  /**
   * The answers as plain data.
   * @param forgets whether those are left out that nobody has asked for since the memory was made
   */
  readonly answers: (forgets: boolean) => WordAnswers;
  /** Whether the dictionary had to be asked. */
  readonly hasGrown: () => boolean;
}

/** Answers of a dictionary as plain data. */
export interface WordAnswers {
  readonly known: readonly string[];
  readonly unknown: readonly string[];
  readonly suggestions: readonly (readonly [word: string, meant: readonly string[]])[];
}

const isWords = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

const isSuggestions = (value: unknown): value is WordAnswers['suggestions'] =>
  Array.isArray(value) &&
  value.every(
    (one: unknown) => Array.isArray(one) && one.length === 2 && typeof one[0] === 'string' && isWords(one[1]),
  );

/** @param text JSON of `answers()`; anything else is as good as none @returns the answers that were kept */
export function parseAnswers(text: string): WordAnswers | undefined {
  try {
    // By hand: a schema takes longer to get ready than a thousand words to look at.
    const { known, unknown, suggestions } = JSON.parse(text) as Record<string, unknown>;
    return isWords(known) && isWords(unknown) && isSuggestions(suggestions)
      ? { known, unknown, suggestions }
      : undefined;
  } catch {
    return undefined;
  }
}

/** @param before what the same dictionary has answered in earlier runs */
export function createWordMemory(before?: WordAnswers): WordMemory {
  const verdicts = new Map<string, boolean>();
  const thoughts = new Map<string, readonly string[]>();
  const old = {
    verdicts: new Map([
      ...(before?.known ?? []).map((word) => [word, true] as const),
      ...(before?.unknown ?? []).map((word) => [word, false] as const),
    ]),
    thoughts: new Map<string, readonly string[]>(before?.suggestions),
  };
  let grown = false;

  function answer<Value>(word: string, now: Map<string, Value>, then: Map<string, Value>, ask: () => Value) {
    const said = now.get(word) ?? then.get(word);
    if (said === undefined) grown = true;
    const value = said ?? ask();
    now.set(word, value);
    return value;
  }
  const having = (all: ReadonlyMap<string, boolean>, verdict: boolean): string[] =>
    [...all].filter(([, known]) => known === verdict).map(([word]) => word);
  return {
    known: (word, lookUp) => answer(word, verdicts, old.verdicts, lookUp),
    suggestions: (word, think) => answer(word, thoughts, old.thoughts, think),
    hasGrown: () => grown,
    answers: (forgets) => {
      const words = forgets ? verdicts : new Map([...old.verdicts, ...verdicts]);
      const meant = forgets ? thoughts : new Map([...old.thoughts, ...thoughts]);
      return {
        known: having(words, true),
        unknown: having(words, false),
        suggestions: [...meant].map(([word, guesses]) => [word, [...guesses]]),
      };
    },
  };
}
