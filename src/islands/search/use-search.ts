import { useEffect, useState } from 'preact/hooks';
import { nothingFound } from './engine.ts';
import type { Found, Search } from './engine.ts';

/** Idle: nothing asked. Failed: the index could not be loaded. */
export type SearchState = 'idle' | 'busy' | 'done' | 'failed';

/** What stands below the field. */
export interface Answer {
  readonly state: SearchState;
  readonly found: Found;
  /** The question that it answers. */
  readonly asked: string;
}

/** Long enough not to search for every letter of a fast typist. */
const pause = 120;

/**
 * The answer to a question that changes while it is typed. Answers to earlier questions that come late are dropped.
 * @param typed the question as it stands in the field
 * @param limit how many results to fetch
 */
export function useSearch(search: Search, typed: string, limit: number): Answer {
  const [answer, setAnswer] = useState<Answer>({ state: 'idle', found: nothingFound, asked: '' });
  useEffect(() => {
    const question = typed.trim();
    if (question === '') {
      setAnswer({ state: 'idle', found: nothingFound, asked: '' });
      return undefined;
    }
    let current = true;
    setAnswer((before) => ({ ...before, state: 'busy' }));
    const timer = setTimeout(() => {
      search.find(question, limit).then(
        (found) => {
          if (current) setAnswer({ state: 'done', found, asked: question });
        },
        () => {
          if (current) setAnswer({ state: 'failed', found: nothingFound, asked: question });
        },
      );
    }, pause);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [search, typed, limit]);
  return answer;
}
