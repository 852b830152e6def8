import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align, sourceFile } from '../../../scripts/content-check/model/place.ts';
import { words } from '../../../scripts/content-check/messages/en/words.ts';
import { closest } from '../../../scripts/content-check/model/did-you-mean.ts';
import { change, checked, en } from './content-copy.ts';

describe('the place of a slip', () => {
  it.each([
    ['You\n  recieve it.', '21:3', 'in a list item that goes on'],
    ['You *recieve* it.', '20:8', 'in italics'],
    ['You **call** and recieve.', '20:20', 'after bold words'],
    ['You [recieve](page:home) it.', '20:8', 'in a link'],
    ['\\*You\\* &amp; recieve.', '20:17', 'after escapes and entities'],
    ['`code` recieve 👩🏽 recieve.', '20:10', 'after code and before signs of many units'],
    ['\n  > You\n  > recieve it.', '22:5', 'in a quotation'],
  ])('is right: %j is at %s, %s', (text, place) => {
    expect(checked(change(en, 'You call then.', text))).toContain(`${en}:${place}  spelling  `);
  });

  it.each([
    ['>-\n      Word that somebody\n      else recieves on.', '10:12', 'folded'],
    ['|\n      Word that\n      recieves.', '10:7', 'in lines'],
    ["'It’s ''recieved''.'", '8:25', 'in quotes with quotes'],
    ['"Word\\u00a0that \\"recieves\\"."', '8:35', 'in double quotes with escapes'],
    ['Word that somebody\n      recieves.', '9:7', 'over two lines'],
  ])('is right in YAML: %j is at %s, %s', (text, place) => {
    expect(checked(change('glossary.yaml', 'Word that somebody else counts on.', text))).toContain(
      `glossary.yaml:${place}  spelling  `,
    );
  });
});

describe('align', () => {
  it('finds every character of a text that stands in its source as it is', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (before, value, after) => {
        const source = before + value + after;
        const offsets = align(source, before.length, before.length + value.length, value);
        expect(offsets).toEqual(Array.from(value.split(''), (_, index) => before.length + index));
      }),
    );
  });

  it('stays inside the source, and never goes back', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (source, value) => {
        const offsets = align(source, 0, source.length, value);
        expect(offsets).toHaveLength(value.length);
        expect(offsets.every((offset, index) => offset >= (offsets[index - 1] ?? 0))).toBe(true);
        expect(offsets.every((offset) => offset <= source.length)).toBe(true);
      }),
    );
  });
});

describe('a source file', () => {
  it('knows the line and column of every offset', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[^\n\uFEFF]*$/u), { minLength: 1 }), (lines) => {
        const { place } = sourceFile('a', lines.join('\n'));
        let offset = 0;
        lines.forEach((line, index) => {
          expect(place(offset)).toEqual({ file: 'a', line: index + 1, column: 1 });
          expect(place(offset + line.length)).toEqual({
            file: 'a',
            line: index + 1,
            column: line.length + 1,
          });
          offset += line.length + 1;
        });
      }),
    );
  });
});

describe('words for messages', () => {
  it('guess the name that is meant, and none when nothing is near', () => {
    expect(closest('titel', ['key', 'title', 'theme'])).toBe('title');
    expect(closest('lable', ['source', 'label'])).toBe('label');
    expect(closest('colour', ['key', 'title', 'theme'])).toBeUndefined();
    expect(closest('x', [])).toBeUndefined();
  });

  it('list names as one says them', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(words.and)).toEqual([
      '',
      'a',
      'a and b',
      'a, b and c',
    ]);
  });
});
