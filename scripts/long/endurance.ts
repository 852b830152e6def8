// A browser that is killed after it said "saved", and 20,000 answers: the short form of npm run bench -- endurance.
import { runScript } from '../lib/run.ts';
import { builds, roastery, sites } from '../lib/testing/sites.ts';
import { verdictOf } from '../lib/testing/step.ts';
import type { Step } from '../lib/testing/step.ts';

const step: Step = {
  title: 'Endurance',
  needs: [builds.engine.title],
  alone: true,
  run: async ({ output }) =>
    verdictOf(
      await runScript('scripts/bench.ts', ['endurance'], {
        variables: { ENDURANCE: 'short', PLAYBOOK_CONTENT: roastery, PLAYBOOK_OUT: sites.engine },
        ...output,
      }),
    ),
};
export default step;
