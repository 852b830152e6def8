import { atom, computed } from 'nanostores';
import type { ReadableAtom } from 'nanostores';
import type { FileProblem } from '../domain/exchange/import.ts';
import type { CodeProblem } from '../domain/exchange/team-code.ts';
import { readTeamCodes } from '../domain/exchange/team-codes.ts';
import { makeContribution, readContribution } from '../domain/exchange/team-file.ts';
import { changedContributions, latestContributions, minChanges, teamPicture } from '../domain/quiz/team.ts';
import type { Contribution, TeamPicture } from '../domain/quiz/team.ts';
import { writeAll } from './persistence/bulk.ts';
import { recordStore, storedValue } from './persistence/index.ts';
import { newId } from './persistence/ids.ts';
import { storedCollection } from './persistence/record-collection.ts';
import {
  contributionShape,
  memberShape,
  shownShape,
  teamSizeShape,
} from './persistence/stored-schemas/team.ts';

/**
 * This person's contribution as it would be saved: with the random id of earlier ones, so that it counts
 * once, or a new one that is not kept until {@link keepMemberId}.
 */
export function draftContribution(scores: Readonly<Record<string, number | null>>, now: Date): Contribution {
  return makeContribution(recordStore().read(memberShape)?.id ?? newId(), now, scores);
}

/** Keeps the id of a contribution that was saved, for the later ones. */
export function keepMemberId(id: string): void {
  if (!recordStore().read(memberShape)) recordStore().write(memberShape, undefined, { id });
}

/** The contributions that a lead has dropped in, the latest of each member. */
export const $contributions = storedCollection(contributionShape);

/** The contributions behind the picture that is shown. */
const $shown = storedValue(shownShape, { contributions: [] });

/** How many the team are, as the lead has said; null before that. */
export const $teamSize = storedValue(teamSizeShape, null);

/** What a lead sees: the picture, and how many changes are still missing before a new one. */
export interface TeamView {
  readonly picture: TeamPicture;
  /** Whether the picture tells a mean. */
  readonly isOpen: boolean;
  /** Members whose contribution is here, in the picture or not. */
  readonly here: number;
  /** How many the team are; null where that is not said. */
  readonly size: number | null;
  /** Members whose contribution is here but not yet in the picture, or no longer here. */
  readonly waiting: number;
  /** How many more must change before a new picture is shown; 0 when the picture is up to date. */
  readonly missing: number;
}

/** Whether a picture tells any mean: before it does, there is nothing to compare a new one with. */
const isMeanShown = ({ dimensions }: TeamPicture): boolean =>
  Object.values(dimensions).some(({ mean }) => mean !== null);

export const $team: ReadableAtom<TeamView> = computed(
  [$contributions, $shown, $teamSize],
  (now, { contributions }, size) => {
    const picture = teamPicture({ contributions });
    const waiting = changedContributions(contributions, Object.values(now));
    return {
      picture,
      isOpen: isMeanShown(picture),
      here: Object.keys(now).length,
      size: size?.people ?? null,
      waiting,
      missing: waiting === 0 ? 0 : Math.max(0, minChanges - waiting),
    };
  },
);

/** Why a code was not taken; {@link readTeamCodes} says what each means. */
export type CodeTrouble = CodeProblem | 'no beginning';

/** What became of a file that was dropped in, or of a code that was pasted. */
export interface Outcome {
  /** The file's name, or the beginning of the code. */
  readonly name: string;
  /** Where the code stood in what was pasted, from 1; left out for a file. */
  readonly line?: number;
  readonly outcome: 'added' | 'updated' | 'repeated' | 'older' | FileProblem | { readonly code: CodeTrouble };
}

/** What became of what was handed in last. */
export interface Outcomes {
  readonly list: readonly Outcome[];
  /** Pasted lines without a code. */
  readonly otherLines: number;
  /** How many codes stood in a text that was not read because it has too many; 0 otherwise. */
  readonly tooMany: number;
}

/** Before anything was handed in. */
export const noOutcomes: Outcomes = { list: [], otherLines: 0, tooMany: 0 };
export const $outcomes = atom<Outcomes>(noOutcomes);

/**
 * Shows a new picture: the first one when all are in, so that nobody is left to come who could be read out of the
 * difference; a later one when enough contributions have changed.
 */
function renewPicture(): void {
  const now = Object.values($contributions.get());
  const shown = $shown.get().contributions;
  const isOpen = isMeanShown(teamPicture({ contributions: shown }));
  const size = $teamSize.get()?.people ?? Infinity;
  const isDue = isOpen
    ? changedContributions(shown, now) >= minChanges
    : now.length >= size && changedContributions(shown, now) > 0;
  if (isDue) $shown.set({ contributions: latestContributions(now) });
}

/** Notes how many the team are; the picture opens if that many have contributed. */
export function setTeamSize(people: number): void {
  $teamSize.set({ people });
  renewPicture();
}

/** Opens the picture with those who have contributed: the others will not. */
export const closeTeam = (): void => {
  setTeamSize(Object.keys($contributions.get()).length);
};

/** Takes a contribution in, unless a later one of the same member is here. */
function take(given: Contribution): 'added' | 'updated' | 'repeated' | 'older' {
  const known = $contributions.get()[given.id];
  if (known && known.month > given.month) return 'older';
  if (known && changedContributions([known], [given]) === 0 && known.month === given.month) return 'repeated';
  $contributions.setKey(given.id, given);
  return known ? 'updated' : 'added';
}

/** Takes the texts of files that were dropped in, null for one that could not be read; each counts or says why it does not. */
export function addFiles(files: readonly { readonly name: string; readonly content: string | null }[]): void {
  const list = files.map(({ name, content }): Outcome => {
    if (content === null) return { name, outcome: { code: 'unopened' } };
    const read = readContribution(content);
    return { name, outcome: read.ok ? take(read.content) : read.problem };
  });
  $outcomes.set({ ...noOutcomes, list });
  renewPicture();
}

/** The largest team, and so the most codes that are read at once. */
export const largestTeam = 1000;

/**
 * Takes the codes in a text that was pasted; each counts or says why it does not. None does where there are more than
 * any team has.
 * @param dimensions ids of the dimensions of this site's self-assessment
 */
export function addCodes(pasted: string, dimensions: readonly string[]): void {
  const { codes, otherLines } = readTeamCodes(pasted, dimensions);
  if (codes.length > largestTeam) {
    $outcomes.set({ ...noOutcomes, tooMany: codes.length });
    return;
  }
  const list = codes.map((found): Outcome => ({
    name: found.excerpt,
    line: found.line,
    outcome: found.ok ? take(found.content) : { code: found.problem },
  }));
  $outcomes.set({ list, otherLines, tooMany: 0 });
  renewPicture();
}

/** Removes all contributions, the picture and the size. */
export function clearTeam(): void {
  const changes = Object.keys($contributions.get()).map((id) => ({
    shape: contributionShape,
    id,
    value: undefined,
  }));
  writeAll(recordStore(), [
    ...changes,
    { shape: shownShape, value: undefined },
    { shape: teamSizeShape, value: undefined },
  ]);
  $outcomes.set(noOutcomes);
}
