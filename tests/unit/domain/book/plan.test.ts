import { expect, test } from 'vitest';
import { everyBook, planBook } from '../../../../src/domain/book/plan.ts';
import { smallHandbook } from '../../support/book-content.ts';

const chapters = (request: Parameters<typeof planBook>[1]): unknown =>
  planBook(smallHandbook, request).parts.map((part) => [
    part.kind,
    part.chapters.map((chapter) => (chapter.kind === 'page' ? chapter.address : chapter.key)),
  ]);

test('the whole handbook has its themes in order, and then its workshops', () => {
  expect(chapters({ kind: 'whole' })).toEqual([
    ['theme', ['one', 'two']],
    ['theme', ['three']],
    ['workshops', ['kick-off']],
  ]);
});

test('a handbook without workshops has no part for them', () => {
  const { parts } = planBook({ ...smallHandbook, workshops: [] }, { kind: 'whole' });
  expect(parts.map(({ kind }) => kind)).toEqual(['theme', 'theme']);
});

test('a theme, a path and a workshop are books of their own', () => {
  expect(chapters({ kind: 'theme', key: 'then' })).toEqual([['theme', ['three']]]);
  expect(chapters({ kind: 'workshop', key: 'kick-off' })).toEqual([['workshops', ['kick-off']]]);
  expect(chapters({ kind: 'path', key: 'new' })).toEqual([
    ['path', ['two', '/sv/sjalvskattning/', 'kick-off']],
  ]);
});

test('a path says at each step why it stands there', () => {
  const [part] = planBook(smallHandbook, { kind: 'path', key: 'new' }).parts;
  expect(part?.chapters.map(({ why }) => why)).toEqual(['Börja här.', 'Se efter.', 'Träffas.']);
});

test('what does not exist is refused with what does', () => {
  expect(() => planBook(smallHandbook, { kind: 'path', key: 'neu' })).toThrow(
    new RangeError('path must be the key of one that the handbook has; found "neu", and there is new'),
  );
  expect(() => planBook({ ...smallHandbook, paths: [] }, { kind: 'path', key: 'new' })).toThrow(
    new RangeError('path must be the key of one that the handbook has; found "new", and there is none'),
  );
});

test('every book is the whole, each theme, each path and each workshop', () => {
  expect(everyBook(smallHandbook)).toEqual([
    { kind: 'whole' },
    { kind: 'theme', key: 'first' },
    { kind: 'theme', key: 'then' },
    { kind: 'path', key: 'new' },
    { kind: 'workshop', key: 'kick-off' },
  ]);
});
