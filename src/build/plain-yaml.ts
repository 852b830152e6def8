import { Document, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import type { DocumentOptions, ParseOptions, Range, SchemaOptions } from 'yaml';

/** Where the fields of a text begin. */
const beginning = /---\n/y;
const name = /([A-Za-z][\w-]*):/y;
/** `"in marks"`, `'in marks'`, a day, or a text that begins with a letter. */
const single =
  /"([^"\\\n\r\t]*)"|'([^'\n\r\t]*)'|(\d{4}-\d\d-\d\d|\p{L}(?:[^\n\r\t:#]*[^\n\r\t:# ])?)(?= *\n)/uy;
/** The same between brackets, where a comma ends it too. */
const listed = /"([^"\\\n\r\t]*)"|'([^'\n\r\t]*)'|(\d{4}-\d\d-\d\d|\p{L}(?:[^\n\r\t:#,[\]{}]*[^\n\r\t:#,[\]{} ])?)(?=[,\]])/uy; // prettier-ignore
const types = [undefined, Scalar.QUOTE_DOUBLE, Scalar.QUOTE_SINGLE, Scalar.PLAIN] as const;
/** What is no text unless it stands in marks. */
const noText = /^(?:true|false|null)$/iu;
const spaces = / +/y;
const restOfLine = / *\n/y;
/** Between the texts of a list, which may go on in the next line, farther in. */
const gap = /(?: *\n +| *)/y;
const comma = /,(?=[ \n])/y;
const [openBracket, closeBracket, dash] = [/\[/y, /\]/y, /- +/y] as const;

/**
 * Reads fields that are written in the plainest YAML, as those of most texts are: names, each with a text on its line or a list of
 * texts. The parser takes half a millisecond for them, a sixth of what their text takes to be checked; these patterns take a tenth of
 * that. They know no more than they must: where anything else stands anywhere (a note, an escape, a number, a text over several
 * lines, a name that stands twice), all of it is the parser's.
 * @param text begins with the line `---`, and ends where the next one begins
 * @param options those of the parser
 * @returns what the parser makes of it, node by node; undefined where it is to be asked itself
 */
export function plainDocument(
  text: string,
  options: ParseOptions & DocumentOptions & SchemaOptions,
): Document.Parsed | undefined {
  let at = 0;
  /** Steps over what stands here. */
  const take = (pattern: RegExp): RegExpExecArray | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(text) ?? undefined;
    if (found) at = pattern.lastIndex;
    return found;
  };
  const scalar = (pattern: RegExp): Scalar | undefined => {
    const start = at;
    const found = take(pattern);
    if (!found) return undefined;
    const groups: readonly (string | undefined)[] = found;
    const kind = groups.findIndex((group, index) => index > 0 && group !== undefined);
    const [value, type] = [found[kind], types[kind]];
    if (value === undefined || type === undefined || (type === Scalar.PLAIN && noText.test(value)))
      return undefined;
    return Object.assign(new Scalar(value), { range: [start, at, at] as Range, source: value, type });
  };
  /** The rest of the line belongs to what ends there. */
  const toItsEnd = <Node extends Scalar | YAMLSeq>(node: Node | undefined): Node | undefined => {
    if (!node?.range || !take(restOfLine)) return undefined;
    node.range[2] = at;
    return node;
  };

  if (!take(beginning)) return undefined;
  const document = new Document(undefined, options);
  const bracketed = (): YAMLSeq | undefined => {
    const list = new YAMLSeq(document.schema);
    const start = at;
    take(openBracket);
    for (let isFirst = true; !take(closeBracket); isFirst = false) {
      if (!isFirst && !take(comma)) return undefined;
      take(gap);
      const item = scalar(listed);
      if (!item) return undefined;
      list.items.push(item);
    }
    return Object.assign(list, { flow: true, range: [start, at, at] as Range });
  };
  const dashed = (): YAMLSeq | undefined => {
    const list = new YAMLSeq(document.schema);
    const indent = take(spaces)?.[0];
    const start = at;
    if (indent === undefined) return undefined;
    const line = new RegExp(indent, 'y');
    do {
      const item = take(dash) && toItsEnd(scalar(single));
      if (!item) return undefined;
      list.items.push(item);
    } while (take(line));
    return Object.assign(list, { range: [start, at, at] as Range });
  };

  const fields = new YAMLMap<Scalar, Scalar | YAMLSeq>(document.schema);
  const names = new Set<string>();
  const start = at;
  while (at < text.length) {
    const [from, [, key] = []] = [at, take(name)];
    if (key === undefined || noText.test(key) || names.has(key)) return undefined;
    names.add(key);
    const range: Range = [from, at - 1, at - 1];
    const value = take(restOfLine)
      ? dashed()
      : take(spaces) && toItsEnd(text.charAt(at) === '[' ? bracketed() : scalar(single));
    if (!value) return undefined;
    fields.items.push(
      new Pair(Object.assign(new Scalar(key), { range, source: key, type: Scalar.PLAIN }), value),
    );
  }
  if (names.size === 0) return undefined;
  Object.assign(fields, { range: [start, at, at] as Range });
  if (document.directives) document.directives.docStart = true;
  // A parsed document is one whose nodes have places, which these were given above: only a cast can say that.
  return Object.assign(document, {
    contents: fields,
    range: [0, at, at] as Range,
  }) as unknown as Document.Parsed;
}
