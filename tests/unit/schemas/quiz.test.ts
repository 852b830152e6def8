import { describe, expect, test } from 'vitest';
import { quizSchema } from '../../../src/schemas/quiz.ts';
import { rawRoastery } from '../support/quiz.ts';

/** As much of the file as these tests change. */
interface Raw extends Record<string, unknown> {
  version: string;
  released: { version: string; fingerprint: string; questions?: string[] }[];
  bands: { from: number }[];
  dimensions: { id: string }[];
  items: {
    id: string;
    type: string;
    part?: string;
    dimension: string;
    scale?: string;
    since?: string;
    key?: string[];
    question: { sv: string; en?: string };
    options?: { id: string; effect?: number; weight?: number }[];
  }[];
}

/** What the file says today: its version, those that would follow, and the major version's releases by their place. */
const today = (() => {
  const { version, released, items } = rawRoastery() as Raw;
  const [major = '', minor = ''] = version.split('.');
  return {
    version,
    nextMinor: `${major}.${String(Number(minor) + 1)}`,
    later: `${major}.${String(Number(minor) + 3)}`,
    nextMajor: `${String(Number(major) + 1)}.0`,
    fingerprint: released.at(-1)?.fingerprint ?? '',
    questions: items.length,
    ofMajor: [...released.entries()].filter(([, release]) => release.version.startsWith(`${major}.`)),
  };
})();

/** What the schema says after a change. */
function complaints(change: (quiz: Raw) => void): string[] {
  const quiz = rawRoastery() as Raw;
  change(quiz);
  const result = quizSchema.safeParse(quiz);
  return result.success
    ? []
    : result.error.issues.map((issue) => {
        const hint: unknown = issue.code === 'custom' ? issue.params?.['hint'] : undefined;
        return `${issue.path.join('.')}: ${issue.message}${typeof hint === 'string' ? ` → ${hint}` : ''}`;
      });
}
const place = (quiz: Raw, id: string): number => quiz.items.findIndex((item) => item.id === id);
const itemOf = (quiz: Raw, id: string): Raw['items'][number] => {
  const item = quiz.items[place(quiz, id)];
  if (!item) throw new Error(id);
  return item;
};

describe('the schema of a self-assessment', () => {
  test('has nothing to say of a right one', () => {
    expect(complaints(() => undefined)).toEqual([]);
  });

  test('asks for both languages', () => {
    const [complaint] = complaints((quiz) => {
      delete itemOf(quiz, 'pw-1').question.en;
    });
    expect(complaint).toMatch(/^items\.0\.question\.en: /u);
  });

  test('refuses an id that is used twice', () => {
    expect(
      complaints((quiz) => {
        itemOf(quiz, 'pw-2').id = 'pw-1';
      }),
    ).toContain('items.1.id: pw-1 is used twice; give each an id of its own');
  });

  test('refuses dimensions and scales that do not exist, naming those that do', () => {
    expect(
      complaints((quiz) => {
        itemOf(quiz, 'pw-1').dimension = 'clearness';
        itemOf(quiz, 'pw-1').scale = 'seldom';
      }),
    ).toEqual([
      'items.0.dimension: there is no dimension clearness; the dimensions are plain, timing, amends, listening, aftercare',
      'items.0.scale: there is no scale seldom; the scales are round',
    ]);
  });

  test('refuses effects, weights and keys that cannot be scored', () => {
    const found = complaints((quiz) => {
      for (const option of itemOf(quiz, 'pw-4').options ?? []) option.effect = 0.5;
      const [first] = itemOf(quiz, 'pw-6').options ?? [];
      if (first) first.weight = 0.9;
      itemOf(quiz, 'pr-6').key = ['call', 'call', 'taste', 'note', 'ask'];
    });
    expect(found).toEqual([
      'items.3.options: all effects are equal; the best and the worst must differ',
      'items.25.options: the positive weights add up to 1.4; they must add up to 1',
      'items.26.key: must have each option once: call, drive, taste, note, ask',
    ]);
    expect(
      complaints((quiz) => {
        const [first] = itemOf(quiz, 'pw-4').options ?? [];
        if (first) first.effect = 1.5;
      })[0],
    ).toMatch(/^items\.3\.options\.0\.effect: /u);
  });

  test('refuses bands that leave a gap at the bottom or fall', () => {
    const message = 'bands: the first must begin at 0, and each of the others higher than the one before';
    const from = (index: number, value: number) =>
      complaints(({ bands }) => {
        const band = bands[index];
        if (band) band.from = value;
      });
    expect(from(0, 5)).toEqual([message]);
    expect(from(2, 30)).toEqual([message]);
  });

  test('refuses a dimension with too few questions to be scored', () => {
    expect(
      complaints((quiz) => {
        quiz.items = quiz.items.filter(({ id }) => !['ad-1', 'ad-2', 'ad-3'].includes(id));
        quiz.released = [];
      }),
    ).toEqual(['dimensions.4.id: aftercare has 2 core questions; minAnswered asks for at least 3']);
  });

  test('names questions that are gone rather than the dimension that has too few for it', () => {
    expect(
      complaints((quiz) => {
        quiz.items = quiz.items.filter(({ id }) => !['ad-1', 'ad-2', 'ad-3'].includes(id));
      }).map((complaint) => complaint.replace(/ →.*/u, '')),
    ).toEqual(
      ['ad-1', 'ad-2', 'ad-3'].map(
        (id, index) =>
          `released.0.questions.${String(21 + index)}: the question ${id} of version 2.0 is gone`,
      ),
    );
  });

  test('asks for a new version when the meaning of a question changes, and says which', () => {
    const found = complaints((quiz) => {
      const [first] = itemOf(quiz, 'pw-4').options ?? [];
      if (first) first.effect = 0.9;
    });
    expect(found.map((complaint) => complaint.replace(/now [\da-z]{7}/u, 'now …'))).toEqual(
      today.ofMajor.map(
        ([index, { version, fingerprint }]) =>
          `released.${String(index)}.fingerprint: the questions of version ${version} no longer mean what people answered (${fingerprint}, now …) → if an effect, a weight, a key, a type or a dimension changed, change it back or raise version to '${today.nextMajor}'`,
      ),
    );
  });

  test('names a question that is gone, and how to retire it', () => {
    expect(
      complaints((quiz) => {
        quiz.items = quiz.items.filter(({ id }) => id !== 'pw-2');
      }),
    ).toEqual([
      `released.0.questions.1: the question pw-2 of version 2.0 is gone → people have answered it: put it back with until: '${today.nextMinor}', and raise version to '${today.nextMinor}'`,
    ]);
  });

  test('names a question that people were not asked, and how to add it', () => {
    const added = { ...itemOf(rawRoastery() as Raw, 'pw-2'), id: 'pw-9' };
    expect(
      complaints((quiz) => {
        quiz.items.push(added);
      }),
    ).toEqual([
      `items.${String(today.questions)}.id: the question pw-9 was not in version ${today.version}, which people have answered → give it since: '${today.nextMinor}', and raise version to that`,
    ]);
    const line = complaints((quiz) => {
      quiz.items.push({ ...added, since: today.nextMinor });
      quiz.version = today.nextMinor;
    });
    expect(line.map((complaint) => complaint.replace(/(?<=fingerprint: ')[\da-z]{7}/u, '…'))).toEqual([
      `released: version ${today.nextMinor} is missing under released → add - { version: '${today.nextMinor}', fingerprint: '…', questions: [pw-9] }`,
    ]);
  });

  test('tells what may have happened where it does not know what a version asked', () => {
    const [complaint] = complaints((quiz) => {
      quiz.items = quiz.items.filter(({ id }) => id !== 'pw-2');
      quiz.released.forEach((release) => {
        delete release.questions;
      });
    });
    expect(complaint).toContain(
      ` → if questions were added or retired, give them since or until '${today.nextMinor}' and raise version to that; if an effect`,
    );
  });

  test('says which line to add when the version is raised', () => {
    expect(
      complaints((quiz) => {
        quiz.version = today.nextMinor;
      }),
    ).toEqual([
      `released: version ${today.nextMinor} is missing under released → add - { version: '${today.nextMinor}', fingerprint: '${today.fingerprint}' }`,
    ]);
  });

  test('lets words be mended without a new version', () => {
    expect(
      complaints((quiz) => {
        itemOf(quiz, 'pw-1').question.sv = 'En annan fråga?';
      }),
    ).toEqual([]);
  });

  test('refuses a question from a version that is yet to come', () => {
    expect(
      complaints((quiz) => {
        itemOf(quiz, 'pw-1').since = today.later;
      }),
    ).toContain(
      `items.0.since: ${today.later} is later than the version ${today.version}; raise the version`,
    );
  });
});
