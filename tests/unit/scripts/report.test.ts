import { describe, expect, it } from 'vitest';
import { readContent } from '../../../scripts/content-check/model/read.ts';
import type { Finding } from '../../../scripts/content-check/model/finding.ts';
import { printFindings } from '../../../scripts/content-check/report/print-findings.ts';
import { printReadability, printSummary } from '../../../scripts/content-check/report/print-summary.ts';
import { summarise } from '../../../scripts/content-check/report/summary.ts';
import { valid, withCopy, workshop } from './content-copy.ts';

describe('printed findings', () => {
  const one = {
    file: 'content/site.yaml',
    line: 3,
    column: 12,
    rule: 'mdx',
    kind: 'brace',
    parameters: { inside: 'a  b' },
  } as const;
  const other: Finding = {
    ...one,
    file: 'content/a.mdx',
    line: 120,
    rule: 'typography',
    kind: 'longDash',
    parameters: {},
  };

  it('stand in columns, one a line, with a sum', () => {
    expect(printFindings([one, other], 'en')).toBe(
      [
        'content/site.yaml:3:12  mdx         { begins code: {a b}  write [a b] instead, or &#123;a b&#125; if the braces are to be shown',
        'content/a.mdx:120:12    typography  long dash —  write – with a space on both sides',
        '',
        '2 things to correct in 2 files. docs/AUTHORING.md explains each rule.',
      ].join('\n'),
    );
  });

  it('speak of one thing in one file', () => {
    expect(printFindings([one], 'en')).toContain('\n1 thing to correct in 1 file. ');
  });
});

describe('the summary', () => {
  it('says in one line what was looked at', () => {
    expect(printSummary(summarise(readContent(valid)), 'en')).toMatchInlineSnapshot(
      `"Checked 4 articles, 1 term and 1 source: nothing to correct. Swedish LIX 13–13, mean 13."`,
    );
    expect(
      withCopy([workshop], (folder) => printSummary(summarise(readContent(folder)), 'en')),
    ).toMatchInlineSnapshot(
      `"Checked 4 articles, 2 workshops, 1 path, 1 term and 1 source: nothing to correct. Swedish LIX 4–13, mean 10."`,
    );
  });

  it('says nothing of readability where there is no Swedish text', () => {
    expect(
      printSummary(
        {
          articles: 1,
          workshops: 0,
          paths: 0,
          terms: 2,
          sources: 0,
          questions: 0,
          examples: 0,
          lix: undefined,
        },
        'en',
      ),
    ).toBe('Checked 1 article and 2 terms: nothing to correct.');
  });

  it('lists words and readability, the heaviest first', () => {
    expect(printReadability(readContent(valid), 'en').replaceAll(`${valid}/`, '')).toMatchInlineSnapshot(`
      "LIX 19    612 words  tests/fixtures/content/valid/articles/en/call-back.mdx
      LIX 19    609 words  tests/fixtures/content/valid/articles/en/write-it-down.mdx
      LIX 13    611 words  tests/fixtures/content/valid/articles/sv/ring-tillbaka.mdx
      LIX 13    607 words  tests/fixtures/content/valid/articles/sv/skriv-upp-det.mdx"
    `);
  });
});
