/**
 * Keeps a long text out of a field when it is pasted, and hands it over instead: browsers lay out what is pasted before a
 * page may answer anything else, and a megabyte in a text area takes them seconds.
 * @param longest how long a text may be that goes into the field as always, in characters
 */
export const takeLongPaste =
  (longest: number, take: (text: string) => void) =>
  (event: ClipboardEvent): void => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (text.length <= longest) return;
    event.preventDefault();
    take(text);
  };
