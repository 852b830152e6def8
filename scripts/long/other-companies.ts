// What npm test says of a company that has put its own folder in the place of content/: of the starter that npm run init
// writes, and of a company in one language with parts off. Both have nothing that the engine's own tests would need.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runScript, runTool } from '../lib/run.ts';
import { playwrightStep } from '../lib/testing/runners.ts';
import { builds, garden, results, siteVariables, sites } from '../lib/testing/sites.ts';
import type { Step, Verdict } from '../lib/testing/step.ts';
import gardenBuild from './garden.ts';

const step: Step = {
  title: 'npm test of other companies',
  // The browser tests serve the engine's site as well.
  needs: [builds.engine.title, gardenBuild.title],
  alone: true,
  async run(terminal) {
    const { printLine, output } = terminal;
    const place = mkdtempSync(join(tmpdir(), 'playbook-starter-'));
    const starter = join(place, 'content');
    const total = { passed: 0, failed: 0 };
    const count = ({ passed, failed }: Verdict): void => {
      total.passed += passed;
      total.failed += failed;
    };
    const hold = (what: string, code: number): void => {
      printLine(`${code === 0 ? 'holds' : 'FAILS'}: ${what}`);
      count({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 });
    };
    try {
      hold('npm run init', await runScript('scripts/init.ts', [starter, '--name', 'Nordkaj'], output));
      const starterSite = `${results}/site-starter`;
      hold(
        'the build of starter',
        await runTool('astro', ['build'], {
          variables: { PLAYBOOK_CONTENT: starter, PLAYBOOK_DRAFTS: '', PLAYBOOK_OUT: starterSite },
          ...output,
        }),
      );
      for (const [name, content, site] of [
        ['starter', starter, starterSite],
        ['garden', garden, sites.garden],
      ] as const) {
        const variables = { PLAYBOOK_CONTENT: content, PLAYBOOK_DRAFTS: '' };
        // As in npm test: what could be better, such as a draft, is no mistake.
        hold(
          `the check of ${name}`,
          await runScript('scripts/check.ts', ['--errors'], { variables, ...output }),
        );
        hold(`valid HTML of ${name}`, await runScript('scripts/check-html.ts', [site], output));
        count(
          await playwrightStep(`Pages of ${name}`, `pages-of-${name}`, ['--project=content'], {
            ...siteVariables,
            ...variables,
            PLAYBOOK_OUT_CONTENT: site,
          }).run(terminal),
        );
      }
    } finally {
      rmSync(place, { recursive: true, force: true });
    }
    return total;
  },
};
export default step;
