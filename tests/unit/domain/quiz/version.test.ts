import { describe, expect, test } from 'vitest';
import { definitionOf } from '../../../../src/domain/quiz/authored.ts';
import { compareVersions, fingerprint, isAsked, sameMajor } from '../../../../src/domain/quiz/version.ts';
import { smallQuiz, step, roasteryQuiz } from '../../support/quiz.ts';

describe('versions', () => {
  test('are ordered by number, not by letter', () => {
    expect(['1.10', '1.9', '2.0', '1.2'].sort(compareVersions)).toEqual(['1.2', '1.9', '1.10', '2.0']);
    expect(sameMajor('1.0', '1.12')).toBe(true);
    expect(sameMajor('1.0', '10.0')).toBe(false);
    expect(() => compareVersions('1', '1.0')).toThrow(
      new RangeError('version: must be major.minor, such as 1.0, was 1'),
    );
  });

  test('ask an item from its first version until the one that drops it', () => {
    const item = { since: '1.1', until: '1.3' };
    expect(['1.0', '1.1', '1.2', '1.3'].filter((version) => isAsked(item, version))).toEqual(['1.1', '1.2']);
  });
});

describe('the fingerprint of a version', () => {
  const small = smallQuiz();
  const of = (items: typeof small.items): string => fingerprint({ ...small, items }, '1.0');

  test('changes with the meaning of any question', () => {
    const before = of(small.items);
    const changed = (more: object) =>
      of(small.items.map((item, index) => (index === 0 ? { ...item, ...more } : item)));
    for (const change of [
      { dimension: 'b' },
      { weight: 2 },
      { reverse: true },
      { max: 7 },
      { part: 'deepening' },
    ]) {
      expect(changed(change), JSON.stringify(change)).not.toBe(before);
    }
    expect(of(small.items.slice(1))).not.toBe(before);
  });

  test('changes with every effect, weight and key', () => {
    const trust = definitionOf(roasteryQuiz());
    const before = fingerprint(trust, '2.0');
    const situation = trust.items.find((item) => item.type === 'sjt');
    if (situation?.type !== 'sjt') throw new Error('a situation');
    const options = situation.options.map(({ id, effect }) => ({ id, effect: effect === 1 ? 0.9 : effect }));
    const items = trust.items.map((item) => (item === situation ? { ...situation, options } : item));
    expect(fingerprint({ ...trust, items }, '2.0')).not.toBe(before);
  });

  test('stays when questions change places, or later versions add some', () => {
    const before = of(small.items);
    expect(of(small.items.toReversed())).toBe(before);
    expect(of([...small.items, step('a4', 'a', { since: '1.1' })])).toBe(before);
  });
});
