// What the content check costs over a thousand articles, from nothing, with nothing changed and after one edit: processor
// seconds, as a share of what an author should wait for at most, and as a ratio to parsing the same texts and nothing else.
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Bench } from '../../scripts/bench.ts';
import { writeCorpus } from './corpus.ts';
import { processorSeconds } from './processor-seconds.ts';

const pairs = Number(process.env['BENCH_PAIRS'] ?? '500');

/** At most so many processor seconds for a thousand articles. */
const budget = { cold: 3, edited: 0.5 };

/** Reads and parses every article below a folder. No single quotes: the shell has it between them. */
const parseAlone = `
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { mdxToMdast } from "satteri";
for (const language of ["sv", "en"]) {
  const folder = join(process.env.PLAYBOOK_CONTENT, "articles", language);
  for (const name of readdirSync(folder).filter((one) => one.endsWith(".mdx")))
    mdxToMdast(readFileSync(join(folder, name), "utf8").replace(/^---[^]*?\\n---\\n/u, ""));
}`;

export default function bench(): Promise<Bench[]> {
  const root = mkdtempSync(join(tmpdir(), 'bench-check-'));
  try {
    const corpus = writeCorpus(resolve('tests/fixtures/content/valid'), pairs, root);
    const variables = { PLAYBOOK_CONTENT: corpus.playbook };
    // Nothing to mend, or something; 1 would be a text that cannot be read.
    const check = (): number =>
      processorSeconds(
        [process.execPath, resolve('scripts/run.mjs'), 'check'],
        resolve('.'),
        variables,
        [0, 1, 2],
      );
    const parse = processorSeconds(
      [process.execPath, '--input-type=module', '--eval', parseAlone],
      resolve('.'),
      variables,
    );
    const cold = check();
    const unchanged = check();
    appendFileSync(corpus.articles[0], '\nEn mening till, om tålamod.\n');
    const edited = check();
    const [ofBudget, ofParse] = ['of the budget', '× parsing alone'];
    return Promise.resolve([
      {
        name: `Checking ${String(2 * pairs)} articles (${[cold, edited, unchanged].map((one) => one.toFixed(2)).join(', ')} processor seconds; parsing alone ${parse.toFixed(2)})`,
        ratios: [
          { label: 'from nothing', value: cold / budget.cold, unit: ofBudget },
          { label: 'after one edit', value: edited / budget.edited, unit: ofBudget },
          { label: 'from nothing', value: cold / parse, unit: ofParse },
          { label: 'after one edit', value: edited / parse, unit: ofParse },
          { label: 'nothing changed', value: unchanged / parse, unit: ofParse },
        ],
      },
    ]);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
