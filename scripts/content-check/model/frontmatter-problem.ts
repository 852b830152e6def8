/** Why a file does not begin with its fields. */
export interface FrontmatterProblem {
  readonly offset: number;
  readonly kind: 'none' | 'notApart' | 'before' | 'emptyLine' | 'after' | 'noEnd';
  /** The line that stands where --- should. */
  readonly line: string;
  /** Whether the fields are there all the same, without what sets them apart from the text. */
  readonly hasFields: boolean;
}

const dashes = /^[-–—−]{1,}$/u;

/** Says why the fields at the top of a file are not found. @param text a text without readable frontmatter */
export function frontmatterProblem(text: string): FrontmatterProblem {
  const lines = text.split('\n').map((line) => line.trimEnd());
  const first = lines.findIndex((line) => line !== '');
  const hasFields = lines.slice(first, first + 4).some((line) => line.startsWith('key:'));
  const opening = lines[first] ?? '';
  const begin = (kind: FrontmatterProblem['kind'], index = first): FrontmatterProblem => ({
    offset: offsetOfLine(text, index),
    kind,
    line: lines[index] ?? '',
    hasFields,
  });
  if (!hasFields) return begin('none', 0);
  if (!dashes.test(opening)) return begin('notApart');
  if (opening !== '---') return begin('before');
  if (first > 0) return begin('emptyLine', 0);
  const second = lines.findIndex((line, index) => index > first && dashes.test(line));
  const end = lines.findIndex((line, index) => index > first && (line === '' || line.startsWith('#')));
  if (second !== -1 && (end === -1 || second < end)) {
    return begin('after', second);
  }
  return begin('noEnd', Math.max(end, 0));
}

function offsetOfLine(text: string, index: number): number {
  let offset = 0;
  for (let line = 0; line < index; line += 1) offset = text.indexOf('\n', offset) + 1;
  return offset;
}
