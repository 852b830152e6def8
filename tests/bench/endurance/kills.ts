import { setTimeout as pause } from 'node:timers/promises';
import { newProfile, startBrowser } from '../../e2e/pages/killable-browser.ts';
import { answerFirst } from './acts.ts';
import type { Act } from './acts.ts';
import { bringToLife, storedIn } from './site.ts';

/** One profile's way from act to act, each followed by a kill. */
export interface Lane {
  /** How long after "saved" the browser is killed, in milliseconds. */
  readonly delay: number;
  /** Questions that are answered before the first act. */
  readonly answered: number;
  readonly acts: readonly Act[];
}

/** What was tried, and what was not there, or not whole, when the browser was opened again. */
export interface Outcome {
  readonly tried: number;
  readonly lost: readonly string[];
}

/** How long the mirror may take to have its say after a start, in milliseconds. */
const patience = 5000;

/** Runs a lane; every browser that it starts is ended, whatever happens. */
export async function runLane({ delay, answered, acts }: Lane, site: string): Promise<Outcome> {
  const profile = newProfile();
  const lost: string[] = [];
  let browser = await startBrowser(profile.folder);
  try {
    await answerFirst(answered, browser.page, site);
    for (const act of acts) {
      await act.perform(browser.page, site);
      await pause(delay);
      await browser.kill();
      browser = await startBrowser(profile.folder);
      await bringToLife(browser.page, `${site}/sv/mina-resultat/`);
      // Nothing must come back late either, so what is to be gone is looked for at the end of the wait.
      const end = Date.now() + patience;
      let found = act.count(await storedIn(browser.page));
      while (Date.now() < end && (found !== act.whole || act.whole === 0)) {
        await pause(100);
        found = act.count(await storedIn(browser.page));
      }
      if (found !== act.whole) lost.push(`${act.name}, killed after ${delay} ms: ${found} of ${act.whole}`);
    }
  } finally {
    await browser.kill();
    profile.remove();
  }
  return { tried: acts.length, lost };
}

/** Runs lanes, a number of them at the same time: most of their time they wait. */
export async function runLanes(lanes: readonly Lane[], atOnce: number, site: string): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const waiting = [...lanes];
  const run = async (): Promise<void> => {
    for (let lane = waiting.shift(); lane; lane = waiting.shift()) outcomes.push(await runLane(lane, site));
  };
  const ended = await Promise.allSettled(Array.from({ length: atOnce }, run));
  for (const one of ended) if (one.status === 'rejected') throw one.reason;
  return outcomes;
}
