import { inRange, listInRange, recordOf, textOf } from '../range.ts';

/** The fewest people of whom a mean is told; of one or two, everybody who knows their own score could work out the rest. */
export const minForMean = 5;

/** The fewest people of whom a spread is told: it says more of single answers than a mean does. */
export const minForSpread = 8;

/** What one member gives the team: rounded dimension scores, a random id and the month. Nothing else. */
export interface Contribution {
  /** Random; the same for one member's later contributions, so that they count once. */
  readonly id: string;
  /** `YYYY-MM`. */
  readonly month: string;
  /** 0..100 by dimension; null where the member has no score. */
  readonly scores: Readonly<Record<string, number | null>>;
}

/** A dimension as a lead sees it. */
export interface TeamDimension {
  /** People with a score in this dimension. */
  readonly n: number;
  /** Mean score, 0..100; null with fewer people than the floor. */
  readonly mean: number | null;
  /** Sample standard deviation (n − 1); null with fewer people than the spread floor. */
  readonly sd: number | null;
}

export interface TeamPicture {
  /** People who have contributed, each counted once. */
  readonly members: number;
  readonly dimensions: Readonly<Record<string, TeamDimension>>;
}

/**
 * The least number of contributions that must differ before a new picture is shown: with fewer, the
 * difference between two pictures gives away what a single member answered.
 */
export const minChanges = 3;

/** Anything may stand in a file that somebody sends: nothing of it is taken on trust. */
function checkContribution(at: string, contribution: Contribution): void {
  recordOf(at, contribution);
  const { id, month, scores } = contribution;
  textOf(`${at}.id`, id, 1);
  if (!/^\d{4}-(?:0[1-9]|1[0-2])$/u.test(textOf(`${at}.month`, month))) {
    throw new RangeError(`${at}.month must be a month such as 2026-11; found "${month.slice(0, 40)}"`);
  }
  recordOf(`${at}.scores`, scores);
  for (const [dimension, score] of Object.entries(scores)) {
    if (score !== null) inRange(`${at}.scores.${dimension}`, score, { min: 0, max: 100 });
  }
}

/**
 * The latest contribution of each member. Of two in the same month, the later in the list counts.
 * @throws RangeError naming the contribution and the field that is out of range
 */
export function latestContributions(contributions: readonly Contribution[]): Contribution[] {
  const latest = new Map<string, Contribution>();
  listInRange('contributions', contributions, 0, 1_000_000);
  contributions.forEach((contribution, index) => {
    checkContribution(`contributions[${index}]`, contribution);
    const { id, month } = contribution;
    const known = latest.get(id);
    if (!known || known.month <= month) latest.set(id, contribution);
  });
  return [...latest.values()];
}

/**
 * The team's picture by dimension. No mean is given for fewer than `floor` people and no spread for fewer
 * than `spreadFloor`, so that nobody's own score can be read out of one picture; source: own definition,
 * after the minimum cell sizes of official statistics.
 * @param floor people, whole number from 1
 * @param spreadFloor people, whole number from 1
 * @throws RangeError for a floor, month or score out of range
 */
export function teamPicture({
  contributions,
  floor = minForMean,
  spreadFloor = minForSpread,
}: {
  contributions: readonly Contribution[];
  floor?: number;
  spreadFloor?: number;
}): TeamPicture {
  inRange('floor', floor, { min: 1, integer: true });
  inRange('spreadFloor', spreadFloor, { min: 1, integer: true });
  const latest = latestContributions(contributions);
  const scores = new Map<string, number[]>();
  for (const contribution of latest) {
    for (const [dimension, score] of Object.entries(contribution.scores)) {
      const list = scores.get(dimension) ?? [];
      if (score !== null) list.push(score);
      scores.set(dimension, list);
    }
  }
  const dimensions = [...scores].map(([dimension, list]): [string, TeamDimension] => {
    const n = list.length;
    const mean = list.reduce((sum, score) => sum + score, 0) / n;
    const squares = list.reduce((sum, score) => sum + (score - mean) ** 2, 0);
    return [
      dimension,
      {
        n,
        mean: n >= floor ? mean : null,
        // Nor is a spread given where the mean is not, whatever the floors.
        sd: n >= Math.max(floor, spreadFloor, 2) ? Math.sqrt(squares / (n - 1)) : null,
      },
    ];
  });
  return { members: latest.length, dimensions: Object.fromEntries(dimensions) };
}

/** How many members' contributions are new, gone or different between two sets. */
export function changedContributions(
  before: readonly Contribution[],
  after: readonly Contribution[],
): number {
  const fingerprints = (set: readonly Contribution[]): Map<string, string> =>
    new Map(
      latestContributions(set).map(({ id, scores }) => [id, JSON.stringify(Object.entries(scores).sort())]),
    );
  const [old, now] = [fingerprints(before), fingerprints(after)];
  return [...new Set([...old.keys(), ...now.keys()])].filter((id) => old.get(id) !== now.get(id)).length;
}
