import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import type { Document } from 'yaml';
import { plainDocument } from '../../../src/build/plain-yaml.ts';

const options = { prettyErrors: false, version: '1.2', merge: false, logLevel: 'error' } as const;

/** All that can be asked of a node and of those below it, with what kind of node each is. */
function shapeOf(node: unknown): unknown {
  if (typeof node !== 'object' || node === null) return node;
  if (Array.isArray(node)) return node.map(shapeOf);
  const own = Object.entries(node).map(([name, value]) => [name, shapeOf(value)]);
  return { kind: node.constructor.name, ...(Object.fromEntries(own) as object) };
}

const shown = (document: Document.Parsed): unknown => [
  shapeOf(document.contents),
  document.range,
  document.errors,
  document.warnings,
  document.toJS(),
  String(document),
];

function expectSame(text: string): boolean {
  const read = plainDocument(text, options);
  if (read) expect(shown(read)).toEqual(shown(parseDocument(text, options)));
  return read !== undefined;
}

describe('plainDocument', () => {
  it.each([
    'title: Ring tillbaka samma dag\n',
    'title: "Löften: håll dem"  \npoint: \'Ring i tid\'\n',
    'updated: 2026-11-28\nkeywords: [ring, ringa upp, "dag: natt", 2026-11-28]\n',
    'keywords: [\n  ring, samtal,\n  telefon]\nrelated: []\n',
    'needs:\n  - keep-promises\n  - "be: clear" \nkey: call-back\n',
  ])('reads what the parser reads of %j', (fields) => {
    expect(expectSame(`---\n${fields}`)).toBe(true);
  });

  it.each([
    '# a note\ntitle: Ring\n',
    'title: Ring # snart\n',
    'title: Ring: i tid\n',
    'title: Ring\n  i tid\n',
    'title: Ring\n\npoint: Nu\n',
    'title: Ring\ntitle: Svara\n',
    'title: "Ring\\ttill"\n',
    "title: 'Ring ''nu'''\n",
    'title: "Ring\n',
    'title:\n',
    'draft: true\n',
    'title: null\n',
    'true: Ring\n',
    'reviewIn: 12\n',
    'keywords: [ring, svara,]\n',
    'keywords: [ring\n]\n',
    'keywords: [ring, [svara]]\n',
    'keywords: [ring: upp]\n',
    'needs:\n- ring\n',
    'needs:\n  - ring\n    upp\n',
    'needs:\n  - ring\n   - svara\n',
    'title: &a Ring\n',
    'title: |\n  Ring\n',
    'title: Ring\r\n',
    'title:\tRing\n',
    'title: Ring',
    '',
  ])('leaves %j to the parser', (fields) => {
    expect(plainDocument(`---\n${fields}`, options)).toBeUndefined();
  });

  it('leaves a text without its first line to the parser', () => {
    expect(plainDocument('title: Ring\n', options)).toBeUndefined();
  });

  it('reads nothing otherwise than the parser, whatever is written', () => {
    const parts = ['a', 'Ö', ' ', ' ', '  ', '\n', '\n', '\n  ', '\r\n', '\t', ':', ': ', ' #', '"', "'", '[', ']', '{', ',', ', ', '- ', '- a', '&', '*', '!', '|', '>', '%', '?', '~', '1', '2026-11-28', 'true', 'null', '\\', '\u00a0', '\u2028', '\u0085', '\ufeff', '𝐀', '…', 'b: ', 'b: [', 'c: "', "d: '", '\ne: ', '\n---\n', '...']; // prettier-ignore
    const fields = fc
      .array(fc.tuple(fc.constantFrom(': ', ': ', ': [', ':\n  - '), fc.array(fc.constantFrom(...parts), { maxLength: 5 }), fc.constantFrom('\n', ']\n', '"\n', '')), { minLength: 1, maxLength: 4 })
      .map((rows) => rows.map(([begin, middle, end], index) => `f${String(index)}${begin}a${middle.join('')}${end}`).join('')); // prettier-ignore
    let taken = 0;
    fc.assert(
      fc.property(fields, (text) => {
        if (expectSame(`---\n${text}`)) taken += 1;
      }),
      { numRuns: 3000 },
    );
    expect(taken).toBeGreaterThan(100);
  });
});
