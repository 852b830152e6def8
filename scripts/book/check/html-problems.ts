import { attribute, elementsIn, readDocument } from '../html/tree.ts';

/** Elements that a browser would fetch something for. */
const fetching: Readonly<Record<string, string>> = {
  img: 'src',
  source: 'src',
  iframe: 'src',
  link: 'href',
  object: 'data',
};

/** What is wrong with a book as one HTML file, as sentences; empty where nothing is. */
export function htmlProblems(html: string): string[] {
  const parts = elementsIn(readDocument(html));
  const ids = parts.flatMap((part) => attribute(part, 'id') ?? []);
  const known = new Set(ids);
  const problems = ids
    .filter((id, index) => ids.indexOf(id) !== index)
    .map((id) => `two places have the name ${id}`);
  for (const part of parts) {
    const { tagName } = part;
    if (tagName === 'script') problems.push('it has a script');
    const source = attribute(part, fetching[tagName] ?? '');
    if (source !== undefined && !source.startsWith('data:')) problems.push(`it would fetch ${source}`);
    const target = tagName === 'a' ? attribute(part, 'href') : undefined;
    if (target?.startsWith('#') === true && !known.has(decodeURIComponent(target.slice(1))))
      problems.push(`a link leads to ${target}, which is not in the book`);
    if (target?.startsWith('/') === true) problems.push(`a link leads to ${target}, an address of the site`);
  }
  if (/url\(\s*['"]?(?!data:)/u.test(html)) problems.push('its styles would fetch something');
  if (/<span data-pages?=/u.test(html)) problems.push('a page number is not filled in');
  return [...new Set(problems)];
}
