import { describe, expect, test } from 'vitest';
import { findingsIn } from '../../../../scripts/lib/html/validate.ts';
import { withoutExceptions } from '../../../../scripts/lib/html/w3c.ts';

const page = (body: string, head = '', after = ''): string =>
  `<!DOCTYPE html><html lang="sv"><head><meta charset="utf-8"><title>Sida</title>${head}</head><body>${body}</body></html>${after}`;

const rules = async (html: string): Promise<string[]> =>
  (await findingsIn('index.html', html)).map(({ rule }) => rule);

describe('valid HTML', () => {
  test('is passed', async () => {
    expect(await rules(page('<main><h1>Hej</h1><p>Text.</p></main>', '<style>p{color:red}</style>'))).toEqual(
      [],
    );
  });

  test.each([
    ['a script after the end', page('<p>x</p>', '', '<script src="/a.js"></script>'), 'after-end'],
    ['a style sheet in the body', page('<div><style>p{}</style></div>'), 'element-permitted-content'],
    [
      'a label with two controls',
      page('<label>x <input id="a"><output></output></label>'),
      'multiple-labeled-controls',
    ],
    ['an autocomplete on a box', page('<input type="checkbox" autocomplete="off">'), 'valid-autocomplete'],
    ['an id twice', page('<p id="a">x</p><p id="a">y</p>'), 'no-dup-id'],
    ['a list with a paragraph', page('<ul><p>x</p></ul>'), 'element-permitted-content'],
  ])('has not %s', async (_, html, rule) => {
    expect(await rules(html)).toContain(rule);
  });
});

test('an exception to the W3C’s checker covers its own message and no other', () => {
  const error = (message: string) => ({ type: 'error', message });
  expect(
    withoutExceptions([
      error('CSS: Unrecognized at-rule “@container”'),
      error('CSS: Unrecognized at-rule “@medai”'),
      error('Stray start tag “script”.'),
    ]).map(({ message }) => message),
  ).toEqual(['CSS: Unrecognized at-rule “@medai”', 'Stray start tag “script”.']);
});
