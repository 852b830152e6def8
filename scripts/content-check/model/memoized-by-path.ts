type Path = readonly (string | number)[];

/**
 * A question about a text whose answers are noted, so that the text need not be read for the same one again.
 * @param memory the answers so far
 * @param grown told of each that was not known
 */
export const memoizedByPath =
  <Value>(memory: Map<string, Value>, ask: (...path: Path) => Value, grown: () => void) =>
  (...path: Path): Value => {
    const key = path.join('\n');
    const noted = memory.get(key);
    if (noted !== undefined) return noted;
    const value = ask(...path);
    memory.set(key, value);
    grown();
    return value;
  };
