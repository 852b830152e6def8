/** Keeps a query's answer during a build; the authoring server asks again, so that an edit is seen. */
export function remember<Key, Value>(query: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const answers = new Map<Key, Promise<Value>>();
  return (key) => {
    const known = import.meta.env.PROD ? answers.get(key) : undefined;
    const answer = known ?? query(key);
    answers.set(key, answer);
    return answer;
  };
}
