import fc from 'fast-check';
import { expect, test } from 'vitest';
import { workshopSchema } from '../../../src/schemas/workshop.ts';

const good = {
  key: 'first-day',
  title: 'Introduktion',
  purpose: 'Var och en har gett ett löfte.',
  minutes: 45,
  people: '3–10 personer',
  material: ['Papper'],
  preparation: ['Dagen före: läs.'],
  agenda: [
    { minutes: 20, title: 'Börja' },
    { minutes: 25, title: 'Sluta' },
  ],
  sheet: 'Mitt löfte',
  updated: '2026-11-21',
};

/** The messages of the issues with their paths. */
const issues = (data: unknown): string[] =>
  workshopSchema.safeParse(data).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ??
  [];

test('a workshop whose steps fill its time is taken, with its defaults', () => {
  expect(workshopSchema.parse(good)).toMatchObject({ needs: [], articles: [], order: 100 });
});

test('steps that do not add up say by how much, and in which direction', () => {
  expect(issues({ ...good, minutes: 60 })).toEqual([
    'agenda: the steps take 45 minutes in all, but minutes says 60: add 15',
  ]);
  expect(issues({ ...good, minutes: 40 })).toEqual([
    'agenda: the steps take 45 minutes in all, but minutes says 40: remove 5',
  ]);
});

test('any steps are taken for exactly one length', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 5, max: 480 }),
      (durations, minutes) => {
        const agenda = durations.map((one) => ({ minutes: one, title: 'Steg' }));
        const sum = durations.reduce((total, one) => total + one, 0);
        expect(workshopSchema.safeParse({ ...good, agenda, minutes }).success).toBe(sum === minutes);
      },
    ),
  );
});

test('half minutes, empty lists, unknown parts and unknown fields are refused', () => {
  const half = { ...good, agenda: [{ minutes: 22.5, title: 'a' }, { minutes: 22.5, title: 'b' }] }; // prettier-ignore
  expect(issues(half)).toContain('agenda.0.minutes: whole minutes');
  expect(issues({ ...good, material: [] })).toEqual(['material: at least one thing']);
  expect(issues({ ...good, needs: ['search'] })).toHaveLength(1);
  expect(issues({ ...good, facilitator: 'Anna' })).toEqual([': Unrecognized key: "facilitator"']);
});
