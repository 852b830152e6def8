import type { Bench } from '../../scripts/bench.ts';
import { serve } from '../../scripts/lib/serve.ts';
import { outputFolder } from '../../src/build/settings.ts';
import { acts, answer } from './endurance/acts.ts';
import { runLanes } from './endurance/kills.ts';
import type { Lane, Outcome } from './endurance/kills.ts';
import { questionsOf, withMany } from './endurance/many.ts';
import { withPastes } from './endurance/pastes.ts';

/**
 * `ENDURANCE` chooses a part: `short`, which npm run test:long runs, has the delays at which most was lost once and a few of
 * the answers; `pages` has only the times in pages and no kills.
 */
const part = process.env['ENDURANCE'];
const isShort = part === 'short';
/** How long before the kill the page had said "saved", in milliseconds. */
const delays = part === 'pages' ? [] : isShort ? [15, 500] : [0, 15, 100, 500, 5000, 50_000];
const mostAnswers = isShort ? 3 : 30;
/** As many answers in a row by one profile; the next one begins where it ends. */
const inARow = 5;
/** From this delay on, lanes mostly wait, and many can wait together. */
const long = 5000;

const nth = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => answer(from + index));

/** After each of the answers, and after each of the other acts. */
const lanesOf = (delay: number, answers: number): Lane[] => [
  { delay, answered: 0, acts },
  ...Array.from({ length: Math.ceil(answers / inARow) }, (_, row) => ({
    delay,
    answered: row * inARow,
    acts: nth(row * inARow + 1, Math.min(inARow, answers - row * inARow)),
  })),
];

const sumOf = (outcomes: readonly Outcome[]) => ({
  tried: outcomes.reduce((sum, { tried }) => sum + tried, 0),
  lost: outcomes.flatMap(({ lost }) => lost),
});

/**
 * Kills a real browser after it has said "saved", fills it with 20,000 answers, and pastes a megabyte into its fields. Needs a built site.
 * @throws Error when anything is lost, or there only in part
 */
export default async function endure(): Promise<Bench[]> {
  const port = Number(process.env['PORT'] ?? '4335');
  const server = await serve({ folder: outputFolder(), base: '/', port });
  const site = `http://intranet.test:${port}`;
  try {
    const answers = Math.min(mostAnswers, (await questionsOf(site)).items.length);
    const ratios: Bench['ratios'][number][] = [];
    const lostInAll: string[] = [];
    for (const delay of delays) {
      const { tried, lost } = sumOf(await runLanes(lanesOf(delay, answers), delay >= long ? 7 : 2, site));
      lostInAll.push(...lost);
      const label = `killed ${delay} ms after "saved": ${lost.length} of ${tried}`;
      console.log(`  ${label}`);
      ratios.push({ label, value: lost.length / tried, unit: 'lost' });
    }
    const killed: Bench[] = delays.length === 0 ? [] : [{ name: 'A browser that is killed', ratios }];
    const benches = [...killed, await withMany(site), await withPastes(site)];
    if (lostInAll.length === 0) return benches;
    throw new Error(
      `What was said to be saved is gone, or there in part: ${lostInAll.join('; ')} (${JSON.stringify(benches)})`,
    );
  } finally {
    server.close();
    server.closeAllConnections();
  }
}
