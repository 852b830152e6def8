import { checksum } from '../hash.ts';
import type { QuizDefinition, QuizItem, Version } from './definition.ts';

const parts = (version: Version): readonly [major: number, minor: number] => {
  const [, major, minor] = /^(\d+)\.(\d+)$/u.exec(version) ?? [];
  if (major === undefined || minor === undefined) {
    throw new RangeError(`version: must be major.minor, such as 1.0, was ${version}`);
  }
  return [Number(major), Number(minor)];
};

/** Negative when `a` is the earlier version, 0 when they are the same. @throws RangeError unless `major.minor` */
export function compareVersions(a: Version, b: Version): number {
  const [left, right] = [parts(a), parts(b)];
  return left[0] - right[0] || left[1] - right[1];
}

/** Whether two versions measure the same thing: only then are their scores compared. */
export const sameMajor = (a: Version, b: Version): boolean => parts(a)[0] === parts(b)[0];

/** Whether a version asks the item. */
export const isAsked = (item: Pick<QuizItem, 'since' | 'until'>, version: Version): boolean =>
  compareVersions(item.since, version) <= 0 &&
  (item.until === undefined || compareVersions(version, item.until) < 0);

/** The items that a version asks, in the order of the definition. */
export const itemsOf = (definition: QuizDefinition, version: Version): readonly QuizItem[] =>
  definition.items.filter((item) => isAsked(item, version));

function meaningOf(item: QuizItem): unknown[] {
  const frame = [item.id, item.dimension, item.part, item.weight, item.type];
  switch (item.type) {
    case 'likert':
      return [...frame, item.min, item.max, item.reverse === true];
    case 'sjt':
      return [...frame, item.options.map(({ id, effect }) => [id, effect]).sort()];
    case 'multi':
      return [...frame, item.options.map(({ id, weight }) => [id, weight]).sort()];
    case 'rank':
      return [...frame, item.key];
  }
}

/**
 * Seven characters that change when the meaning of a version's scores changes: its items, their dimensions,
 * weights, effects and keys. Words are left out, so that a slip of spelling can be mended freely.
 */
export function fingerprint(definition: QuizDefinition, version: Version): string {
  const meaning = JSON.stringify(
    itemsOf(definition, version)
      .map(meaningOf)
      .sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1)),
  );
  return checksum(meaning);
}

/** Whether the definition can still score an attempt: it knows its questions only within one major version. */
export const canScore = (definition: QuizDefinition, version: Version): boolean =>
  sameMajor(definition.version, version);
