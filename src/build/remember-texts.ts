/** Beyond so many texts, a live server begins to remember anew. */
const most = 50_000;

/**
 * Keeps what was found out of a text, whoever asks: two steps of a build ask for the same, and on the live server all but the one
 * that was edited are as they were.
 * @param read finds it out of the text alone; what it gives is given to all who ask, and not to be changed
 */
export function rememberTexts<Value>(read: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, { readonly value: Value }>();
  return (text) => {
    const found = known.get(text);
    if (found) return found.value;
    const value = read(text);
    if (known.size >= most) known.clear();
    known.set(text, { value });
    return value;
  };
}
