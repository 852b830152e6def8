import { describe, expect, it } from 'vitest';
import { readContent } from '../../../scripts/content-check/model/read.ts';
import { printFindings } from '../../../scripts/content-check/report/print-findings.ts';
import {
  printReadability,
  printSummary,
  summarise,
} from '../../../scripts/content-check/report/print-summary.ts';
import { valid, withCopy, workshop } from './content-copy.ts';

describe('printed findings', () => {
  const one = {
    file: 'content/site.yaml',
    line: 3,
    column: 12,
    rule: 'schema',
    message: 'a  message',
    hint: 'a hint',
  };
  const other = { ...one, file: 'content/a.mdx', line: 120, rule: 'typography', message: 'm', hint: 'h' };

  it('stand in columns, one a line, with a sum', () => {
    expect(printFindings([one, other])).toBe(
      [
        'content/site.yaml:3:12  schema      a message  a hint',
        'content/a.mdx:120:12    typography  m  h',
        '',
        '2 things to mend in 2 files. docs/AUTHORING.md explains each rule.',
      ].join('\n'),
    );
  });

  it('speak of one thing in one file', () => {
    expect(printFindings([one])).toContain('\n1 thing to mend in 1 file. ');
  });
});

describe('the summary', () => {
  it('says in one line what was looked at', () => {
    expect(printSummary(summarise(readContent(valid)))).toMatchInlineSnapshot(
      `"Checked 4 articles, 1 term and 1 source: nothing to mend. Swedish LIX 13–13, mean 13."`,
    );
    expect(
      withCopy([workshop], (folder) => printSummary(summarise(readContent(folder)))),
    ).toMatchInlineSnapshot(
      `"Checked 4 articles, 2 workshops, 1 path, 1 term and 1 source: nothing to mend. Swedish LIX 4–13, mean 10."`,
    );
  });

  it('says nothing of readability where there is no Swedish text', () => {
    expect(
      printSummary({
        articles: 1,
        workshops: 0,
        paths: 0,
        terms: 2,
        sources: 0,
        questions: 0,
        examples: 0,
        lix: undefined,
      }),
    ).toBe('Checked 1 article and 2 terms: nothing to mend.');
  });

  it('lists words and readability, the heaviest first', () => {
    expect(printReadability(readContent(valid)).replaceAll(`${valid}/`, '')).toMatchInlineSnapshot(`
      "LIX 19    612 words  tests/fixtures/content/valid/articles/en/call-back.mdx
      LIX 19    609 words  tests/fixtures/content/valid/articles/en/write-it-down.mdx
      LIX 13    611 words  tests/fixtures/content/valid/articles/sv/ring-tillbaka.mdx
      LIX 13    607 words  tests/fixtures/content/valid/articles/sv/skriv-upp-det.mdx"
    `);
  });
});
