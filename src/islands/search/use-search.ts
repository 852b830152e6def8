import { useEffect, useState } from 'preact/hooks';
import type { Filters, Results } from '../../domain/search/results.ts';
import type { FullTextHit } from './full-text.ts';
import type { SearchClient } from './search-client.ts';

/** Idle: nothing asked. Failed: the index could not be loaded. */
export type SearchState = 'idle' | 'busy' | 'done' | 'failed';

/** What stands below the field. */
export interface Answer {
  readonly state: SearchState;
  /** The question that it answers. */
  readonly asked: string;
  /** Null until there is an answer. */
  readonly results: Results | null;
  /** Pages that have the words in their text, and are not among the results. */
  readonly inText: readonly FullTextHit[];
}

const nothingAsked: Answer = { state: 'idle', asked: '', results: null, inText: [] };

/** With no more results than these, the full text is asked too. */
const scarceResults = 3;
/** The full text is a help: a reader does not wait longer for it, in milliseconds. */
const longestWait = 1500;

const isQuoted = (question: string): boolean => /^["”“].+["”“]$/u.test(question);

/** What the full text has beyond the results, where they are scarce or words are asked for just as they stand. */
async function inTextOf(
  client: SearchClient,
  question: string,
  results: Results,
): Promise<readonly FullTextHit[]> {
  const isScarce = results.isNearest || results.hits.length <= scarceResults;
  if (!isQuoted(question) && !isScarce) return [];
  const late = new Promise<readonly FullTextHit[]>((resolve) => {
    setTimeout(() => {
      resolve([]);
    }, longestWait);
  });
  const found = await Promise.race([client.fullText(question.replaceAll(/[”“]/gu, '"')), late]);
  const listed = new Set(results.hits.map(({ document }) => document.url));
  return found.filter(({ url }) => isQuoted(question) || !listed.has(url));
}

/**
 * The answer to a question that changes while it is typed. Answers to earlier questions that come late are dropped.
 * @param typed the question as it stands in the field
 */
export function useSearch(client: SearchClient, typed: string, filters: Filters): Answer {
  const [answer, setAnswer] = useState<Answer>(nothingAsked);
  const { kind, theme } = filters;
  useEffect(() => {
    const question = typed.trim();
    if (question === '') {
      setAnswer(nothingAsked);
      return undefined;
    }
    let isCurrent = true;
    const show = (next: Answer): void => {
      if (isCurrent) setAnswer(next);
    };
    setAnswer((before) => ({ ...before, state: 'busy' }));
    const find = async (): Promise<void> => {
      try {
        // A space at the end says that the last word is whole.
        const results = await client.find(typed, { kind, theme });
        show({ state: 'busy', asked: question, results, inText: [] });
        const inText = kind === '' && theme === '' ? await inTextOf(client, question, results) : [];
        show({ state: 'done', asked: question, results, inText });
      } catch {
        show({ state: 'failed', asked: question, results: null, inText: [] });
      }
    };
    void find();
    return () => {
      isCurrent = false;
    };
  }, [client, typed, kind, theme]);
  return answer;
}
