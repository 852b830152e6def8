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
    const { value, offsets } = gather(file, node, { value: '', offsets: [] });
    return {
      language,
      role,
      text: value,
      at: (index) => file.place(offsets[index] ?? offsets.at(-1) ?? startOf(node)),
      isEscaped: (index) => file.text.charAt((offsets[index] ?? 0) - 1) === '\\',
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

/** A text with the offset of each of its characters. */
interface Gathered {
  value: string;
  readonly offsets: number[];
}

function gather(file: SourceFile, node: Node, text: Gathered): Gathered {
  if (node.type === 'text') {
    const value = node.value ?? '';
    text.value += value;
    text.offsets.push(...align(file.text, startOf(node), endOf(node), value));
  } else if (node.type === 'break' || node.type.startsWith('image') || node.value !== undefined) {
    text.value += node.type === 'break' ? ' ' : codeMark;
    text.offsets.push(startOf(node));
  }
  node.children?.forEach((child) => gather(file, child, text));
  return text;
}
