import { z } from 'zod';

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

const answersSchema = z.object({
  known: z.array(z.string()),
  unknown: z.array(z.string()),
  suggestions: z.array(z.tuple([z.string(), z.array(z.string())])),
});

/** Answers of a dictionary as plain data. */
export type WordAnswers = z.infer<typeof answersSchema>;

/** @param text JSON of `answers()`; anything else is as good as none @returns the answers that were kept */
export function parseAnswers(text: string): WordAnswers | undefined {
  try {
    return answersSchema.safeParse(JSON.parse(text)).data;
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
