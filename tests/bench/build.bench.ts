// What a build costs, as a ratio to plain Astro with Markdown in the same run: from nothing, with nothing changed, and
// after one edit. Processor seconds of the build and of every program that it starts; BENCH_PAIRS names another size.
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Bench } from '../../scripts/bench.ts';
import { programOf } from '../../scripts/lib/run.ts';
import { writeCorpus } from './corpus.ts';
import { writePlainAstro } from './plain-astro.ts';
import { processorSeconds } from './processor-seconds.ts';

const pairs = Number(process.env['BENCH_PAIRS'] ?? '500');

export default function bench(): Promise<Bench[]> {
  const root = mkdtempSync(join(tmpdir(), 'bench-build-'));
  try {
    const corpus = writeCorpus(resolve('tests/fixtures/content/valid'), pairs, root);
    const plain = join(root, 'plain');
    writePlainAstro(plain, corpus.markdown);
    const variables = { PLAYBOOK_CONTENT: corpus.playbook, PLAYBOOK_OUT: join(root, 'site') };
    const astro = [process.execPath, programOf('astro'), 'build'];
    const whole = [process.execPath, resolve('scripts/run.mjs'), 'build'];
    const here = resolve('.');
    // The engine is compiled when it is installed (scripts/compile.ts), so a company's build from nothing does not pay for it.
    processorSeconds([process.execPath, resolve('scripts/compile.ts')], here, {});
    const plainCold = processorSeconds(astro, plain, {});
    const cold = processorSeconds(whole, here, variables);
    const byAstro = processorSeconds(astro, here, {
      ...variables,
      PLAYBOOK_CONTENT: corpus.copy,
      PLAYBOOK_OUT: join(root, 'site-by-astro'),
    });
    const unchanged = processorSeconds(whole, here, variables);
    for (const file of corpus.articles) appendFileSync(file, '\nEn mening till, om tålamod.\n');
    const edited = processorSeconds(whole, here, variables);
    const plainEdited = processorSeconds(astro, plain, {});
    const unit = '× plain Astro';
    return Promise.resolve([
      {
        name: `Building ${String(2 * pairs)} articles (plain Astro with Markdown: ${plainCold.toFixed(1)} processor seconds)`,
        ratios: [
          { label: 'from nothing, content check included', value: cold / plainCold, unit },
          {
            label: 'from nothing, where Astro bundles first, without the check',
            value: byAstro / plainCold,
            unit,
          },
          { label: 'after one edit, content check included', value: edited / plainCold, unit },
          { label: 'after one edit, plain Astro itself', value: plainEdited / plainCold, unit },
          { label: 'nothing changed, content check included', value: unchanged / plainCold, unit },
        ],
      },
    ]);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
