/** Signs that Markdown and its components would obey, each as it must be written to be seen. */
const inText: readonly (readonly [sign: RegExp, written: string])[] = [
  [/\\/gu, String.raw`\\`],
  [/&(?=#?\w+;)/gu, '&amp;'],
  [/</gu, '&lt;'],
  [/\{/gu, '&#123;'],
  [/\}/gu, '&#125;'],
  [/[*_`[\]|~]/gu, String.raw`\$&`],
];

/** A text of the document as it is written within a line. */
export function escapeText(text: string): string {
  return inText.reduce((written, [sign, instead]) => written.replaceAll(sign, instead), text);
}

/** A whole paragraph, whose beginning would make it a heading, a list, a quotation or code. */
export function escapeStart(paragraph: string): string {
  return paragraph
    .replace(/^(?:#{1,6}(?=\s|$)|>|[+-](?=\s)|={2,}|-{2,})/u, String.raw`\$&`)
    .replace(/^(\d{1,9})([.)])(?=\s)/u, String.raw`$1\$2`)
    .replace(/^(import|export)(?=\s)/u, (word) => `&#${String(word.codePointAt(0) ?? 0)};${word.slice(1)}`);
}
