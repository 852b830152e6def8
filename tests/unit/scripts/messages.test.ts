import { describe, expect, it } from 'vitest';
import { catalogues, findingText } from '../../../scripts/content-check/messages/catalogue.ts';
import type { FindingData } from '../../../scripts/content-check/messages/catalogue.ts';
import { mdxFinding } from '../../../scripts/content-check/model/mdx-problems.ts';
import { parseMarkdown } from '../../../scripts/content-check/model/markdown.ts';
import { sourceFile } from '../../../scripts/content-check/model/place.ts';
import { languages } from '../../../src/i18n/languages.ts';
import { issueTexts } from '../../../src/schemas/issues.ts';
import { samples } from './message-samples/index.ts';

/** Every example of every message. */
const all: FindingData[] = Object.entries(samples).flatMap(([rule, kinds]) =>
  Object.entries(kinds as Record<string, readonly object[]>).flatMap(([kind, examples]) =>
    examples.map((parameters) => ({ rule, kind, parameters })),
  ),
);

/** One language's messages as they are printed, a line each. */
const printed = (language: (typeof languages)[number]): string =>
  all.map((one) => [one.rule, one.kind, ...findingText(one, language)].join('  ')).join('\n');

describe('the messages of the check', () => {
  it.each(languages)('are these, word for word, in %s', async (language) => {
    await expect(`${printed(language)}\n`).toMatchFileSnapshot(`../../fixtures/messages/${language}.txt`);
  });

  it('exist in every language, for the same mistakes', () => {
    const namesIn = (catalogue: object): string[] =>
      Object.entries(catalogue).flatMap(([rule, kinds]) =>
        Object.keys(kinds as object).map((kind) => `${rule}.${kind}`),
      );
    expect(namesIn(catalogues.en)).toEqual(namesIn(catalogues.sv));
    expect([...new Set(all.map(({ rule, kind }) => `${rule}.${kind}`))]).toEqual(namesIn(catalogues.sv));
  });

  it('never say in Swedish what they say in English', () => {
    // Signs and what to write are the same in both: a mark, a heading's sign.
    const same = all.filter((one) => findingText(one, 'sv').join() === findingText(one, 'en').join());
    expect(same).toEqual([]);
    const halves = all.flatMap((one) => {
      const [sv, en] = [findingText(one, 'sv'), findingText(one, 'en')];
      return sv[0] === en[0] && /[a-z]{4} [a-z]{3}/u.test(en[0]) ? [en[0]] : [];
    });
    expect(halves).toEqual([]);
  });

  it('have an example of everything that a schema objects to between fields', () => {
    const told = all.flatMap(({ kind, parameters }) =>
      kind === 'between' ? [String(Reflect.get(parameters, 'issue'))] : [],
    );
    expect([...new Set(told)].sort()).toEqual(Object.keys(issueTexts).sort());
  });

  it('refuse a kind that nobody has written', () => {
    expect(() => findingText({ rule: 'links', kind: 'nothing', parameters: {} }, 'sv')).toThrow(
      'kind: links.nothing is no message',
    );
  });
});

describe('the parser of the texts', () => {
  // Everything that it was seen to object to. A new version that says it otherwise fails here.
  it.each([
    'a {b',
    '{a b}',
    '<A',
    '<A b',
    '<A b=',
    '<A b=c>x</A>',
    '<A b="c>x',
    '<A {',
    '<A {b}>x</A>',
    '<A b={>',
    '<A b={1 2}/>',
    '</A>',
    '<A>',
    '<A></B>',
    '<a.>',
    '<a:>',
    '<1',
    '</A/>',
    '</A b>',
    '{/* a',
    '<A b={/*}/>',
    'x <A>\n\ny</A>',
    '- <A>\n\n</A>',
    '> <A\nb>',
    '<A b=“c”>',
    '<!-- a -->',
    '<a@b.se>',
    '<A !>',
  ])('says nothing about %j that has no words of ours', (text) => {
    // prettier-ignore
    const file = sourceFile('a.mdx', text);
    const problem = parseMarkdown(text);
    expect(problem).toHaveProperty('message');
    if ('message' in problem) expect(mdxFinding(file, problem, ['A']).kind).not.toBe('unreadable');
  });

  it('is quoted in English, and introduced in Swedish, where nobody has seen what it says', () => {
    const found = mdxFinding(
      sourceFile('a.mdx', 'words'),
      { line: 1, column: 1, message: 'Something new' },
      [],
    );
    expect(findingText(found, 'sv')[0]).toBe(
      'texten går inte att läsa härifrån; programmet som läser den säger på engelska: ”Something new”',
    );
  });
});
