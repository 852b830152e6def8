import type { Page } from '@playwright/test';
import type { GivenAnswer } from './assessment.ts';

/** An attempt at every frequency question, as an earlier visit left it. */
export interface StoredAttempt {
  readonly id: string;
  readonly version?: string;
  /** `YYYY-MM-DD`: the day it was begun and answered, and finished unless told otherwise. */
  readonly day: string;
  /** The day it was finished; null while it is not. */
  readonly finished?: string | null;
  /** 1 to 5, turned round for the reversed question of each dimension. */
  readonly step: number;
  /** Ids of questions without an answer. */
  readonly open?: readonly string[];
}

/** Puts attempts into the storage, fifteen answers each. */
export async function storeAttempts(page: Page, attempts: readonly StoredAttempt[]): Promise<void> {
  // A file of the site that runs nothing: its origin is what is wanted.
  await page.goto('/favicon.svg');
  await page.evaluate((list) => {
    const dimensions = ['pw', 'ot', 'pr', 'li', 'ad'];
    const reversed = 3;
    const moment = (day: string): string => `${day}T08:00:00.000Z`;
    for (const { id, version = '2.0', day, finished = day, step, open = [] } of list) {
      const at = moment(day);
      const finishedAt = finished === null ? null : moment(finished);
      const attempt = { id, quiz: 'roastery', version, startedAt: at, finishedAt, seed: 7 };
      localStorage.setItem(`playbook:attempt:${id}`, JSON.stringify({ v: 1, d: attempt }));
      for (const dimension of dimensions) {
        for (const number of [1, 2, 3]) {
          const item = `${dimension}-${number}`;
          if (open.includes(item)) continue;
          const value = number === reversed ? 6 - step : step;
          localStorage.setItem(`playbook:answer:${id}:${item}`, JSON.stringify({ v: 1, d: { value, at } }));
        }
      }
    }
  }, attempts);
}

/** An answer as the site stores it. */
function storedValue(given: GivenAnswer): unknown {
  if (typeof given !== 'object') return given;
  if ('picks' in given) return given.picks;
  return { best: given.best ?? null, worst: given.worst ?? null };
}

/** Puts one attempt with the given answers into the storage, as its person left it; finished unless told otherwise. */
export async function storeAnswers(
  page: Page,
  answers: Readonly<Record<string, GivenAnswer>>,
  { finished = true }: { readonly finished?: boolean } = {},
): Promise<void> {
  // A file of the site that runs nothing: its origin is what is wanted.
  await page.goto('/favicon.svg');
  await page.evaluate(
    ({ values, whole }) => {
      const at = new Date().toISOString();
      const attempt = {
        id: 'one',
        quiz: 'roastery',
        version: '2.0',
        startedAt: at,
        finishedAt: whole ? at : null,
        seed: 7,
      };
      localStorage.setItem('playbook:attempt:one', JSON.stringify({ v: 1, d: attempt }));
      for (const [item, value] of values)
        localStorage.setItem(`playbook:answer:one:${item}`, JSON.stringify({ v: 1, d: { value, at } }));
    },
    {
      values: Object.entries(answers).map(([item, given]) => [item, storedValue(given)] as const),
      whole: finished,
    },
  );
}
