import { beforeEach, expect, test, vi } from 'vitest';
import { encodeTeamCode } from '../../../src/domain/exchange/team-code.ts';
import { writeContribution } from '../../../src/domain/exchange/team-file.ts';
import { freshBrowser } from '../support/fake-browser.ts';
import type { FakeBrowser } from '../support/fake-browser.ts';

let browser: FakeBrowser;
beforeEach(() => {
  browser = freshBrowser();
});
const load = () => import('../../../src/stores/team.ts');
const file = (member: number, care: number | null, month = '2026-11') => ({
  name: `bidrag ${member}.json`,
  content: writeContribution({ id: `member${String(member).padStart(14, '0')}`, month, scores: { care } }),
});

test('nothing is told below five people, and the picture opens when all are in', async () => {
  const { $team, addFiles, setTeamSize } = await load();
  setTeamSize(6);
  for (let member = 1; member <= 5; member += 1) {
    addFiles([file(member, member * 10)]);
    expect($team.get()).toMatchObject({ isOpen: false, here: member, size: 6 });
    expect($team.get().picture.dimensions['care']?.mean ?? null).toBeNull();
  }
  addFiles([file(6, 60)]);
  expect($team.get()).toMatchObject({
    isOpen: true,
    waiting: 0,
    missing: 0,
    picture: { members: 6, dimensions: { care: { n: 6, mean: 35 } } },
  });
});

test('a team of seven that hands in five and then two sees seven', async () => {
  const { $team, addFiles, setTeamSize } = await load();
  setTeamSize(7);
  addFiles([1, 2, 3, 4, 5].map((member) => file(member, 50)));
  expect($team.get().isOpen).toBe(false);
  addFiles([file(6, 60), file(7, 60)]);
  expect($team.get()).toMatchObject({ isOpen: true, waiting: 0, picture: { members: 7 } });
});

test('the picture waits until it is said how many they are, or that this was everyone', async () => {
  const { $team, addFiles, closeTeam, setTeamSize } = await load();
  addFiles([1, 2, 3, 4, 5].map((member) => file(member, 50)));
  expect($team.get()).toMatchObject({ isOpen: false, here: 5, size: null });
  setTeamSize(8);
  expect($team.get().isOpen).toBe(false);
  closeTeam();
  expect($team.get()).toMatchObject({ isOpen: true, size: 5, picture: { members: 5 } });
});

test('four who say that they were all see no picture', async () => {
  const { $team, addFiles, closeTeam } = await load();
  addFiles([1, 2, 3, 4].map((member) => file(member, 50)));
  closeTeam();
  expect($team.get()).toMatchObject({ isOpen: false, here: 4, size: 4 });
});

test('a picture that an earlier version showed stays, though nobody has said how many they are', async () => {
  const plain = [1, 2, 3, 4, 5].map((member) => ({
    id: `member${String(member).padStart(14, '0')}`,
    month: '2026-11',
    scores: { care: 50 },
  }));
  browser.disk.setItem('playbook:team-shown', JSON.stringify({ v: 1, d: { contributions: plain } }));
  const { $team } = await load();
  expect($team.get()).toMatchObject({ isOpen: true, size: null, picture: { members: 5 } });
});

test('a shown picture stays until three contributions have changed', async () => {
  const { $team, addFiles, setTeamSize } = await load();
  setTeamSize(5);
  addFiles([1, 2, 3, 4, 5].map((member) => file(member, 50)));
  addFiles([file(6, 100)]);
  expect($team.get()).toMatchObject({
    waiting: 1,
    missing: 2,
    picture: { members: 5, dimensions: { care: { mean: 50 } } },
  });
  addFiles([file(1, 100, '2026-12')]);
  expect($team.get()).toMatchObject({ waiting: 2, missing: 1, picture: { members: 5 } });
  addFiles([file(7, 100)]);
  expect($team.get()).toMatchObject({ waiting: 0, missing: 0, picture: { members: 7 } });
  expect($team.get().picture.dimensions['care']?.mean).toBeCloseTo((4 * 50 + 3 * 100) / 7, 10);
});

test('codes and files of one member count once, bad lines are named and good ones kept', async () => {
  const { $outcomes, $team, addCodes, addFiles } = await load();
  const code = (member: number, care: number, month = '2026-11'): string =>
    encodeTeamCode({ id: `member${String(member).padStart(14, '0')}`, month, scores: { care } });
  addFiles([file(1, 50)]);
  addCodes(
    ['Anna 09:12', code(1, 50), code(2, 60), code(3, 70).slice(0, -3), code(2, 65, '2026-12')].join('\n'),
    ['care'],
  );
  expect($outcomes.get()).toMatchObject({
    otherLines: 1,
    list: [
      { line: 2, outcome: 'repeated' },
      { line: 3, outcome: 'added' },
      { line: 4, outcome: { code: 'damaged' } },
      { line: 5, outcome: 'updated' },
    ],
  });
  expect($team.get().here).toBe(2);
});

test('more codes than any team has are read by nobody, and said', async () => {
  const { $outcomes, $team, addCodes } = await load();
  const code = (member: number): string =>
    encodeTeamCode({
      id: `member${String(member).padStart(14, '0')}`,
      month: '2026-11',
      scores: { care: 50 },
    });
  const codes = Array.from({ length: 1001 }, (_, member) => code(member));
  addCodes(codes.join('\n'), ['care']);
  expect($outcomes.get()).toEqual({ list: [], otherLines: 0, tooMany: 1001 });
  expect($team.get().here).toBe(0);
  addCodes(codes.slice(1).join('\n'), ['care']);
  expect($outcomes.get()).toMatchObject({ tooMany: 0 });
  expect($team.get().here).toBe(1000);
});

test('each file says what became of it', async () => {
  const { $outcomes, addFiles } = await load();
  addFiles([file(1, 50)]);
  addFiles([
    file(1, 50),
    file(2, 60),
    file(1, 70, '2026-12'),
    file(1, 10, '2026-01'),
    { name: 'x.json', content: '{"format":"trust-playbook"}' },
    { name: 'gone.json', content: null },
  ]);
  expect($outcomes.get().list.map(({ outcome }) => outcome)).toEqual([
    'repeated',
    'added',
    'updated',
    'older',
    { code: 'other format', format: 'trust-playbook' },
    { code: 'unopened' },
  ]);
});

test('the picture is the same after a reload, and gone when it is removed', async () => {
  const first = await load();
  first.setTeamSize(5);
  first.addFiles([1, 2, 3, 4, 5].map((member) => file(member, member)));
  first.addFiles([file(6, 100)]);
  const shown = first.$team.get();
  vi.resetModules();
  const second = await load();
  expect(second.$team.get()).toEqual(shown);
  second.clearTeam();
  expect(browser.disk.length).toBe(0);
  expect(second.$team.get()).toEqual({
    picture: { members: 0, dimensions: {} },
    isOpen: false,
    here: 0,
    size: null,
    waiting: 0,
    missing: 0,
  });
});

test('a member’s id is new until a contribution is saved, and then stays', async () => {
  const { draftContribution, keepMemberId } = await load();
  const first = draftContribution({ care: 50 }, new Date());
  expect(draftContribution({ care: 50 }, new Date()).id).not.toBe(first.id);
  expect(browser.disk.length).toBe(0);
  keepMemberId(first.id);
  expect(draftContribution({ care: 60 }, new Date()).id).toBe(first.id);
});
