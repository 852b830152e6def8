import type { Language } from '../../../src/i18n/languages.ts';
import type { Node } from './markdown.ts';
import type { Prose, Role } from './model.ts';
import { align } from './place.ts';
import type { Place, SourceFile } from './place.ts';

/** Stands in a text for code and pictures, so that words beside it stay apart. */
const codeMark = '\uFFFC';

/** The words of a tree, with their places in the file that it was parsed from. */
export interface TreeText {
  readonly file: SourceFile;
  readonly language: Language;
  readonly place: (node: Node) => Place;
  readonly proseOf: (node: Node, role: Role) => Prose;
}

export function createTreeText(file: SourceFile, language: Language): TreeText {
  const proseOf = (node: Node, role: Role): Prose => {
    const parts = gather(node, []);
    const start = startOf(node);
    // Few texts have anything in them that is to be mended: only of those it is asked where their letters stand.
    let known: readonly number[] | undefined;
    const offsets = (): readonly number[] => (known ??= parts.flatMap((part) => offsetsOf(part, file)));
    return {
      language,
      role,
      text: parts.map(({ value }) => value).join(''),
      at: (index) => file.place(offsets()[index] ?? offsets().at(-1) ?? start),
      isEscaped: (index) => file.text.charAt((offsets()[index] ?? 0) - 1) === '\\',
    };
  };
  return { file, language, place: (node) => file.place(startOf(node)), proseOf };
}

/** Where a node begins in its file. */
export function startOf({ position }: Node): number {
  return position?.start.offset ?? 0;
}

/** Where a node ends in its file. */
export function endOf({ position }: Node): number {
  return position?.end.offset ?? 0;
}

/** A piece of a text, and where it stands in the file. */
interface Part {
  readonly value: string;
  readonly start: number;
  /** Undefined for a sign that stands for something else. */
  readonly end: number | undefined;
}

function gather(node: Node, parts: Part[]): Part[] {
  const { type, value, children } = node;
  const start = startOf(node);
  if (type === 'text') parts.push({ value: value ?? '', start, end: endOf(node) });
  else if (type === 'break') parts.push({ value: ' ', start, end: undefined });
  else if (type.startsWith('image') || value !== undefined)
    parts.push({ value: codeMark, start, end: undefined });
  children?.forEach((child) => gather(child, parts));
  return parts;
}

/** The offset in the file of each character of a piece. */
const offsetsOf = ({ value, start, end }: Part, file: SourceFile): readonly number[] =>
  end === undefined ? [start] : align(file.text, start, end, value);
