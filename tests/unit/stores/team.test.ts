import { beforeEach, expect, test, vi } from 'vitest';
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

test('nothing is told below five people, and the fifth file shows the picture', async () => {
  const { $team, addFiles } = await load();
  for (let member = 1; member <= 4; member += 1) {
    addFiles([file(member, member * 10)]);
    expect($team.get().picture.dimensions['care']?.mean).toBeNull();
  }
  addFiles([file(5, 50)]);
  expect($team.get()).toMatchObject({
    waiting: 0,
    missing: 0,
    picture: { members: 5, dimensions: { care: { n: 5, mean: 30 } } },
  });
});

test('a shown picture stays until three contributions have changed', async () => {
  const { $team, addFiles } = await load();
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
  expect($outcomes.get().map(({ outcome }) => outcome)).toEqual([
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
  first.addFiles([1, 2, 3, 4, 5].map((member) => file(member, member)));
  first.addFiles([file(6, 100)]);
  const shown = first.$team.get();
  vi.resetModules();
  const second = await load();
  expect(second.$team.get()).toEqual(shown);
  second.clearTeam();
  expect(browser.disk.length).toBe(0);
  expect(second.$team.get()).toEqual({ picture: { members: 0, dimensions: {} }, waiting: 0, missing: 0 });
});

test('a member’s id is new until a contribution is saved, and then stays', async () => {
  const { draftContribution, keepMemberId } = await load();
  const first = draftContribution({ care: 50 }, new Date());
  expect(draftContribution({ care: 50 }, new Date()).id).not.toBe(first.id);
  expect(browser.disk.length).toBe(0);
  keepMemberId(first.id);
  expect(draftContribution({ care: 60 }, new Date()).id).toBe(first.id);
});
