import { expect, test } from 'vitest';
import { readContent } from '../../scripts/content-check/model/read.ts';
import { checkContent } from '../../scripts/content-check/rules/index.ts';
import { openSpellers } from '../../scripts/content-check/spelling/dictionaries.ts';
import { today } from '../../scripts/lib/today.ts';

test('the check finds nothing to correct, nor anything that could be better', async () => {
  const findings = checkContent(readContent('content'), { today: today(), spellers: await openSpellers() });
  expect(findings.map(({ file, line, rule }) => `${file}:${line} ${rule}`)).toEqual([]);
});
