/** Why a file does not begin with its fields. */
export interface FrontmatterProblem {
  readonly offset: number;
  readonly message: string;
  readonly hint: string;
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
  const begin = (message: string, hint: string, index = first): FrontmatterProblem => ({
    offset: offsetOfLine(text, index),
    message,
    hint,
    hasFields,
  });
  if (!hasFields) {
    return begin(
      'the file does not begin with frontmatter',
      'begin with a line ---, then the fields, then a line ---; npm run new writes it for you',
      0,
    );
  }
  if (!dashes.test(opening)) {
    return begin('the fields are not set apart from the text', 'write a line --- before them, and one after');
  }
  if (opening !== '---') {
    return begin(`the line before the fields is ${opening}`, 'write three hyphens: ---');
  }
  if (first > 0) return begin('the file begins with an empty line', 'begin it with the line ---', 0);
  const second = lines.findIndex((line, index) => index > first && dashes.test(line));
  const end = lines.findIndex((line, index) => index > first && (line === '' || line.startsWith('#')));
  if (second !== -1 && (end === -1 || second < end)) {
    return begin(`the line after the fields is ${lines[second] ?? ''}`, 'write three hyphens: ---', second);
  }
  return begin(
    'no line --- stands after the fields',
    'write a line --- between the fields and the text',
    Math.max(end, 0),
  );
}

function offsetOfLine(text: string, index: number): number {
  let offset = 0;
  for (let line = 0; line < index; line += 1) offset = text.indexOf('\n', offset) + 1;
  return offset;
}
