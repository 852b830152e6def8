import { liveEdition } from '../build/live-content.ts';

/**
 * Keeps a query's answer: in a build to its end, on the live server until the content changes. Astro's live server does not say
 * when that is, so there an answer is kept while one request is answered. There too, all article pages ask for the same lists
 * at once, to tell which addresses there are: without an answer in common a thousand articles would be read a thousand times.
 */
export function remember<Key, Value>(query: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const answers = new Map<Key, Promise<Value>>();
  let edition = liveEdition();
  return (key) => {
    if (edition !== liveEdition()) answers.clear();
    edition = liveEdition();
    const known = answers.get(key);
    if (known) return known;
    const answer = query(key);
    answers.set(key, answer);
    if (!import.meta.env.PROD) {
      const forget = (): void => {
        setImmediate(() => answers.delete(key));
      };
      answer.then(forget, forget);
    }
    return answer;
  };
}
