import { roundScore } from '../quiz/score.ts';
import type { Contribution } from '../quiz/team.ts';
import { dayOf } from '../time/day.ts';
import { frameProblem, readJson } from './import.ts';
import type { FileProblem, Read } from './import.ts';
import { choice } from './parse-variants.ts';
import { ShapeError, entries, nullable, number, object, text } from './parse.ts';
import type { Parser } from './parse.ts';

const teamFormat = 'trust-playbook-team';
const teamVersion = 1;

/** A month, `2026-11`. */
const month = text({ max: 7, pattern: /^\d{4}-(?:0[1-9]|1[0-2])$/u });

const fields = {
  id: text({ max: 80, pattern: /^[\da-z]{8,80}$/u }),
  month,
  scores: entries(nullable(number({ min: 0, max: 100, integer: true })), {
    max: 40,
    key: /^[a-z][\w-]{0,39}$/u,
  }),
};

/** A contribution as it is stored with the lead. */
export const contribution: Parser<Contribution> = object(fields);

/** A contribution's file. */
const file = object({ format: choice([teamFormat]), version: number(), ...fields });

/**
 * Makes a member's contribution: scores rounded half up to whole numbers, and the month instead of the day.
 * @param on the moment; the month is that of the member's own calendar, not of UTC
 * @param scores 0..100 by dimension; null where there is none
 */
export function makeContribution(
  id: string,
  on: Date,
  scores: Readonly<Record<string, number | null>>,
): Contribution {
  const rounded = Object.entries(scores).map(([dimension, score]): [string, number | null] => [
    dimension,
    score === null ? null : roundScore(score),
  ]);
  return contribution({ id, month: dayOf(on).slice(0, 7), scores: Object.fromEntries(rounded) });
}

/** The text of a contribution's file: what is shown before it is saved is exactly this. */
export const writeContribution = ({ id, month: written, scores }: Contribution): string =>
  JSON.stringify({ format: teamFormat, version: teamVersion, id, month: written, scores }, null, 2);

/** Reads a contribution's file: all of it, or nothing and the reason. */
export function readContribution(content: string): Read<Contribution> {
  const json = readJson(content);
  if (!json.ok) return json;
  const problem: FileProblem | null = frameProblem(json.content, teamFormat, teamVersion);
  if (problem) return { ok: false, problem };
  try {
    const { id, month: written, scores } = file(json.content);
    return { ok: true, content: { id, month: written, scores } };
  } catch (error) {
    if (!(error instanceof ShapeError)) throw error;
    return { ok: false, problem: { code: 'shape', path: error.path, expected: error.expected } };
  }
}

/**
 * The name of a contribution's file. The end of the random id keeps twelve members' files apart in one folder.
 * @param prefix what such a file is called in the page's language
 */
export const contributionName = (prefix: string, { id, month: written }: Contribution): string =>
  `${prefix}-${written}-${id.slice(-4)}.json`;
