import { atom, computed } from 'nanostores';
import type { ReadableAtom } from 'nanostores';
import type { FileProblem } from '../domain/exchange/import.ts';
import { makeContribution, readContribution } from '../domain/exchange/team-file.ts';
import { changedContributions, latestContributions, leastChanges, teamPicture } from '../domain/quiz/team.ts';
import type { Contribution, TeamPicture } from '../domain/quiz/team.ts';
import { writeAll } from './persistence/bulk.ts';
import { newId, storage, storedValue } from './persistence/index.ts';
import { storedCollection } from './persistence/record-collection.ts';
import { contributionShape, memberShape, shownShape } from './persistence/stored-schemas/team.ts';

/**
 * This person's contribution as it would be saved: with the random id of earlier ones, so that it counts
 * once, or a new one that is not kept until {@link keepMemberId}.
 */
export function draftContribution(scores: Readonly<Record<string, number | null>>, now: Date): Contribution {
  return makeContribution(storage().read(memberShape)?.id ?? newId(), now, scores);
}

/** Keeps the id of a contribution that was saved, for the later ones. */
export function keepMemberId(id: string): void {
  if (!storage().read(memberShape)) storage().write(memberShape, undefined, { id });
}

/** The contributions that a lead has dropped in, the latest of each member. */
export const $contributions = storedCollection(contributionShape);

/** The contributions behind the picture that is shown. */
const $shown = storedValue(shownShape, { contributions: [] });

/** What a lead sees: the picture, and how many changes are still missing before a new one. */
export interface TeamView {
  readonly picture: TeamPicture;
  /** Members whose contribution is here but not yet in the picture, or no longer here. */
  readonly waiting: number;
  /** How many more must change before a new picture is shown; 0 when the picture is up to date. */
  readonly missing: number;
}

export const $team: ReadableAtom<TeamView> = computed([$contributions, $shown], (now, { contributions }) => {
  const waiting = changedContributions(contributions, Object.values(now));
  return {
    picture: teamPicture({ contributions }),
    waiting,
    missing: waiting === 0 ? 0 : Math.max(0, leastChanges - waiting),
  };
});

/** What became of each file that was dropped in. */
export interface FileOutcome {
  readonly name: string;
  readonly outcome: 'added' | 'updated' | 'repeated' | 'older' | FileProblem;
}

/** The outcome of the last files, for the list below the drop zone. */
export const $outcomes = atom<readonly FileOutcome[]>([]);

/** A picture that tells no mean yet can be renewed at once: there is nothing to compare a new one with. */
const tellsNothing = ({ dimensions }: TeamPicture): boolean =>
  Object.values(dimensions).every(({ mean }) => mean === null);

/** Shows a new picture if enough contributions have changed. */
function renewPicture(): void {
  const now = Object.values($contributions.get());
  const shown = $shown.get().contributions;
  const isFree = tellsNothing(teamPicture({ contributions: shown }));
  if (changedContributions(shown, now) >= (isFree ? 1 : leastChanges)) {
    $shown.set({ contributions: latestContributions(now) });
  }
}

/** Takes the texts of files that were dropped in, null for one that could not be read; each counts or says why it does not. */
export function addFiles(files: readonly { readonly name: string; readonly content: string | null }[]): void {
  const outcomes = files.map(({ name, content }): FileOutcome => {
    if (content === null) return { name, outcome: { code: 'unopened' } };
    const read = readContribution(content);
    if (!read.ok) return { name, outcome: read.problem };
    const { content: given } = read;
    const known = $contributions.get()[given.id];
    if (known && known.month > given.month) return { name, outcome: 'older' };
    if (known && changedContributions([known], [given]) === 0 && known.month === given.month) {
      return { name, outcome: 'repeated' };
    }
    $contributions.setKey(given.id, given);
    return { name, outcome: known ? 'updated' : 'added' };
  });
  $outcomes.set(outcomes);
  renewPicture();
}

/** Removes all contributions and the picture. */
export function clearTeam(): void {
  const changes = Object.keys($contributions.get()).map((id) => ({
    shape: contributionShape,
    id,
    value: undefined,
  }));
  writeAll(storage(), [...changes, { shape: shownShape, value: undefined }]);
  $outcomes.set([]);
}
