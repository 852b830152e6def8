import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { quizSchema } from '../../../src/schemas/quiz.ts';
import { rawTrust, trustQuiz } from '../support/quiz.ts';

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
  const { version, released, items } = rawTrust() as Raw;
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
  const quiz = rawTrust() as Raw;
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

describe('the self-assessment of this repository', () => {
  const quiz = trustQuiz();

  test('is right', () => {
    expect(complaints(() => undefined)).toEqual([]);
  });

  test('has thirty core questions: three on frequency, at most one reversed, and two situations a dimension', () => {
    const core = quiz.items.filter(({ part, until }) => part === 'core' && until === undefined);
    expect(core).toHaveLength(30);
    expect(quiz.dimensions.map(({ id }) => id)).toEqual([
      'clarity',
      'promises',
      'responsibility',
      'respect',
      'closeness',
      'care',
    ]);
    for (const { id } of quiz.dimensions) {
      const own = core.filter(({ dimension }) => dimension === id);
      expect(own.filter(({ type }) => type === 'likert')).toHaveLength(3);
      expect(own.filter((item) => item.type === 'likert' && item.reverse).length).toBeLessThanOrEqual(1);
      const situations = own.filter((item) => item.type === 'sjt');
      expect(situations).toHaveLength(2);
      for (const item of situations) expect(item.options).toHaveLength(4);
    }
  });

  test('uses every type of question, five labelled steps, and error figures that are marked as assumed', () => {
    const deepening = quiz.items.filter(({ part }) => part === 'deepening');
    expect(deepening.filter(({ type }) => type === 'multi').length).toBeGreaterThanOrEqual(2);
    expect(deepening.filter(({ type }) => type === 'rank').length).toBeGreaterThanOrEqual(2);
    expect(quiz.scales['frequency']?.steps).toHaveLength(5);
    expect(quiz.error).toMatchObject({ assumed: true, dimension: { sd: 15, reliability: 0.7 } });
  });

  test('has something to do and something to ask for every article', () => {
    const articles = readdirSync('content/articles/sv').map((file) => {
      const text = readFileSync(`content/articles/sv/${file}`, 'utf8');
      return /^key: (\S+)$/mu.exec(text)?.[1] ?? file;
    });
    const asked = new Set(quiz.items.flatMap((item) => item.articles));
    expect([...asked].sort()).toEqual(articles.sort());
    expect(new Set(quiz.actions.map(({ article }) => article))).toEqual(asked);
  });

  test('says nothing in one language only', () => {
    const equal: string[] = [];
    JSON.stringify(quiz, (_, value: unknown) => {
      const text = value as { sv?: unknown; en?: unknown } | null;
      if (typeof text?.sv === 'string' && text.sv === text.en) equal.push(text.sv);
      return value;
    });
    expect(equal).toEqual([]);
  });
});

describe('the schema of a self-assessment', () => {
  test('asks for both languages', () => {
    const [complaint] = complaints((quiz) => {
      delete itemOf(quiz, 'cl-1').question.en;
    });
    expect(complaint).toMatch(/^items\.0\.question\.en: /u);
  });

  test('refuses an id that is used twice', () => {
    expect(
      complaints((quiz) => {
        itemOf(quiz, 'cl-2').id = 'cl-1';
      }),
    ).toContain('items.1.id: cl-1 is used twice; give each its own id');
  });

  test('refuses dimensions and scales that do not exist, naming those that do', () => {
    expect(
      complaints((quiz) => {
        itemOf(quiz, 'cl-1').dimension = 'clearness';
        itemOf(quiz, 'cl-1').scale = 'seldom';
      }),
    ).toEqual([
      'items.0.dimension: no dimension clearness; there are clarity, promises, responsibility, respect, closeness, care',
      'items.0.scale: no scale seldom; there are frequency',
    ]);
  });

  test('refuses effects, weights and keys that cannot be scored', () => {
    const found = complaints((quiz) => {
      for (const option of itemOf(quiz, 'cl-4').options ?? []) option.effect = 0.5;
      const [first] = itemOf(quiz, 'cl-6').options ?? [];
      if (first) first.weight = 0.9;
      itemOf(quiz, 'tr-6').key = ['call', 'call', 'send', 'confirm', 'cause'];
    });
    expect(found).toEqual([
      'items.3.options: all effects are equal; the best and the worst must differ',
      'items.31.options: the positive weights sum to 1.6; they must sum to 1',
      'items.33.key: must hold each option once: call, urgent, send, confirm, cause',
    ]);
    expect(
      complaints((quiz) => {
        const [first] = itemOf(quiz, 'cl-4').options ?? [];
        if (first) first.effect = 1.5;
      })[0],
    ).toMatch(/^items\.3\.options\.0\.effect: /u);
  });

  test('refuses bands that leave a gap at the bottom or fall', () => {
    const message = 'bands: the first must begin at 0 and each later one higher than the one before';
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
        quiz.items = quiz.items.filter(({ id }) => !['cc-1', 'cc-2', 'cc-3'].includes(id));
        quiz.released = [];
      }),
    ).toEqual(['dimensions.5.id: care has 2 core questions; minAnswered asks for at least 3']);
  });

  test('names questions that are gone rather than the dimension that has too few for it', () => {
    expect(
      complaints((quiz) => {
        quiz.items = quiz.items.filter(({ id }) => !['cc-1', 'cc-2', 'cc-3'].includes(id));
      }).map((complaint) => complaint.replace(/ →.*/u, '')),
    ).toEqual(
      ['cc-1', 'cc-2', 'cc-3'].map(
        (id, index) =>
          `released.1.questions.${String(28 + index)}: the question ${id} of version 2.0 is gone`,
      ),
    );
  });

  test('asks for a new version when the meaning of a question changes, and says which', () => {
    const found = complaints((quiz) => {
      const [first] = itemOf(quiz, 'cl-4').options ?? [];
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
        quiz.items = quiz.items.filter(({ id }) => id !== 'cl-2');
      }),
    ).toEqual([
      `released.1.questions.1: the question cl-2 of version 2.0 is gone → people have answered it: put it back with until: '${today.nextMinor}', and raise version to '${today.nextMinor}'`,
    ]);
  });

  test('names a question that people were not asked, and how to add it', () => {
    const added = { ...itemOf(rawTrust() as Raw, 'cl-2'), id: 'cl-9' };
    expect(
      complaints((quiz) => {
        quiz.items.push(added);
      }),
    ).toEqual([
      `items.${String(today.questions)}.id: the question cl-9 was not in version ${today.version}, which people have answered → give it since: '${today.nextMinor}', and raise version to that`,
    ]);
    const line = complaints((quiz) => {
      quiz.items.push({ ...added, since: today.nextMinor });
      quiz.version = today.nextMinor;
    });
    expect(line.map((complaint) => complaint.replace(/(?<=fingerprint: ')[\da-z]{7}/u, '…'))).toEqual([
      `released: version ${today.nextMinor} is missing under released → add - { version: '${today.nextMinor}', fingerprint: '…', questions: [cl-9] }`,
    ]);
  });

  test('tells what may have happened where it does not know what a version asked', () => {
    const [complaint] = complaints((quiz) => {
      quiz.items = quiz.items.filter(({ id }) => id !== 'cl-2');
      quiz.released.forEach((release) => {
        delete release.questions;
      });
    });
    expect(complaint).toContain(
      ` → if questions came or went, give them since or until '${today.nextMinor}' and raise version to that; if an effect`,
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
        itemOf(quiz, 'cl-1').question.sv = 'En annan fråga?';
      }),
    ).toEqual([]);
  });

  test('refuses a question from a version that is yet to come', () => {
    expect(
      complaints((quiz) => {
        itemOf(quiz, 'cl-1').since = today.later;
      }),
    ).toContain(
      `items.0.since: ${today.later} is later than the version ${today.version}; raise the version`,
    );
  });
});
