/**
 * Keeps a query's answer: in a build to its end, on the live server while one request is answered, so that an edit is seen by the
 * next. There too, all article pages ask for the same lists at once, to tell which addresses there are: without an answer in
 * common a thousand articles would be read a thousand times.
 */
export function remember<Key, Value>(query: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const answers = new Map<Key, Promise<Value>>();
  return (key) => {
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
