import type { FragmentNumber } from '../exchange/fragment.ts';
import type { QuizDefinition } from './definition.ts';
import type { QuizResult } from './result.ts';
import { sameMajor } from './version.ts';

/** The kind of fragment that carries a result. */
export const shareKind = 'scores';

/** Whether a fragment, without `#`, is meant as a shared result, readable or not. */
export const isShared = (fragment: string): boolean => /^scores(?:=|%3d)/iu.test(fragment);

/** What a shared link reveals: rounded scores and the version they were made with. */
export interface SharedScores {
  readonly overall: number | null;
  /** In the definition's order. */
  readonly dimensions: readonly { readonly id: string; readonly score: number | null }[];
}

/** The numbers of a link: major, minor, overall, then each dimension in the definition's order. */
export function shareNumbers(definition: QuizDefinition, result: QuizResult): readonly FragmentNumber[] {
  const [major, minor] = definition.version.split('.').map(Number);
  return [major ?? 1, minor ?? 0, result.overall.rounded, ...result.dimensions.map(({ rounded }) => rounded)];
}

/** What the numbers of a link say, or why they cannot be shown. */
export function readShare(
  definition: QuizDefinition,
  numbers: readonly FragmentNumber[],
):
  SharedScores | { readonly problem: 'damaged' } | { readonly problem: 'version'; readonly version: string } {
  const [major, minor, overall, ...scores] = numbers;
  const isCount = (value: FragmentNumber | undefined): value is number =>
    typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 9999;
  const isScore = (value: FragmentNumber | undefined): value is FragmentNumber =>
    value === null || (isCount(value) && value <= 100);
  if (!isCount(major) || !isCount(minor)) return { problem: 'damaged' };
  const version = `${major}.${minor}`;
  if (!sameMajor(version, definition.version)) return { problem: 'version', version };
  if (!isScore(overall) || scores.length !== definition.dimensions.length || !scores.every(isScore)) {
    return { problem: 'damaged' };
  }
  return {
    overall,
    dimensions: definition.dimensions.map(({ id }, index) => ({ id, score: scores[index] ?? null })),
  };
}
