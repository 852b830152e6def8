import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sv } from '../../../src/i18n/sv.ts';

type Texts = Readonly<Record<string, unknown>>;

/** The engine's code, and that of the book, without its dictionaries and without comments, which may well name what is gone. */
const code = globSync(['src/**/*.{ts,tsx,astro}', 'scripts/book/**/*.ts'], {
  exclude: ['src/i18n/sv/**', 'src/i18n/en/**'],
})
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n')
  .replaceAll(/\/\*.*?\*\/|\/\/ [^\n]*/gsu, '');

/** Names that are read somewhere: as a member, taken out of an object, or written as a text that names a key. */
const read = new Set(
  [
    ...code.matchAll(/[.{,]\s*([\p{L}_][\w\p{L}]*)/gu),
    ...code.matchAll(/'([\p{L}_][\w\p{L}-]*)'/gu),
    ...code.matchAll(/\b([\p{L}_][\w\p{L}]*):/gu),
  ].map(([, name]) => name),
);

/** Whether the texts of a group are read by a computed key, or all together. */
const isComputed = (name: string): boolean =>
  new RegExp(String.raw`\b${name}\s*(?:\?\.)?\[|Object\.(?:values|entries)\([^()]*\b${name}\b`, 'u').test(
    code,
  );

/** Ends of keys that are put together: `${name}Text`. */
const ends = [...code.matchAll(/\$\{\w+\}(\w+)`\]/gu)].map(([, end = '']) => end);

/** Whether a section of the dictionary goes anywhere as a whole, or is not read through `text` at all. */
const isHandedOn = (owner: string, name: string): boolean =>
  !new RegExp(String.raw`${owner}\.${name}\b`, 'u').test(code) ||
  new RegExp(String.raw`${owner}\.${name}\b(?!\??\.\w)|\{[^{}]*\b${name}\b[^{}]*\} = ${owner}`, 'u').test(
    code,
  );

function unused(texts: Texts, path: readonly string[], owner: string): string[] {
  if (path.length > 1 && isComputed(path.at(-1) ?? '')) return [];
  const handedOn = path.length === 1 ? isHandedOn(owner, path[0] ?? '') : true;
  return Object.entries(texts).flatMap(([key, value]) => {
    if (typeof value === 'object' && value !== null && !('one' in value)) {
      return unused(value as Texts, [...path, key], owner);
    }
    const isRead = handedOn
      ? read.has(key)
      : new RegExp(String.raw`\.${path.join('.')}\.${key}\b`, 'u').test(code);
    return isRead || /\W/u.test(key) || ends.some((end) => key.endsWith(end))
      ? []
      : [[...path, key].join('.')];
  });
}

test('every key of the dictionary is read somewhere', () => {
  const dead = Object.entries(sv).flatMap(([section, texts]) =>
    unused(texts as Texts, [section], String.raw`(?:texts?|words|dictionary\(\w+\))`),
  );
  expect(dead).toEqual([]);
});
