import type { AuthoredQuiz } from '../domain/quiz/authored.ts';
import { definitionOf } from '../domain/quiz/authored.ts';
import { compareVersions, fingerprint, itemsOf, sameMajor } from '../domain/quiz/version.ts';

/** One thing that does not fit together, with the path to it. */
export interface CrossFieldIssue {
  readonly path: (string | number)[];
  readonly message: string;
  /** What to do, where the description of the field does not say it. */
  readonly hint?: string;
}

/** A quiz with the versions that people have answered, and the questions that each brought in. */
interface ReleasedQuiz extends AuthoredQuiz {
  readonly released: readonly {
    readonly version: string;
    readonly fingerprint: string;
    readonly questions?: readonly string[] | undefined;
  }[];
}

function repeated(list: readonly { readonly id: string }[], path: (string | number)[]): CrossFieldIssue[] {
  return list.flatMap(({ id }, index) =>
    list.findIndex((other) => other.id === id) === index
      ? []
      : [{ path: [...path, index, 'id'], message: `${id} is used twice; give each its own id` }],
  );
}

function itemIssues(quiz: AuthoredQuiz): CrossFieldIssue[] {
  const dimensions = quiz.dimensions.map(({ id }) => id);
  return quiz.items.flatMap((entry, index): CrossFieldIssue[] => {
    const at = (field: string, message: string): CrossFieldIssue => ({
      path: ['items', index, field],
      message,
    });
    const found: CrossFieldIssue[] = [];
    if (!dimensions.includes(entry.dimension)) {
      found.push(at('dimension', `no dimension ${entry.dimension}; there are ${dimensions.join(', ')}`));
    }
    if (entry.since !== undefined && compareVersions(entry.since, quiz.version) > 0) {
      found.push(at('since', `${entry.since} is later than the version ${quiz.version}; raise the version`));
    }
    if (entry.type === 'likert' && !Object.hasOwn(quiz.scales, entry.scale)) {
      found.push(at('scale', `no scale ${entry.scale}; there are ${Object.keys(quiz.scales).join(', ')}`));
    }
    if (entry.type === 'likert') return found;
    found.push(...repeated(entry.options, ['items', index, 'options']));
    if (entry.type === 'sjt') {
      const effects = entry.options.map(({ effect }) => effect);
      if (Math.max(...effects) === Math.min(...effects)) {
        found.push(at('options', 'all effects are equal; the best and the worst must differ'));
      }
    }
    if (entry.type === 'multi') {
      const sum = entry.options.reduce((total, { weight }) => total + Math.max(0, weight), 0);
      if (Math.abs(sum - 1) > 1e-9) {
        found.push(
          at('options', `the positive weights sum to ${Number(sum.toFixed(6))}; they must sum to 1`),
        );
      }
    }
    if (entry.type === 'rank') {
      const ids = entry.options.map(({ id }) => id);
      if ([...entry.key].sort().join() !== [...ids].sort().join()) {
        found.push(at('key', `must hold each option once: ${ids.join(', ')}`));
      }
    }
    return found;
  });
}

function dimensionIssues(quiz: AuthoredQuiz): CrossFieldIssue[] {
  return quiz.dimensions.flatMap(({ id }, index): CrossFieldIssue[] => {
    const core = quiz.items.filter(
      ({ dimension, part, until }) => dimension === id && part === 'core' && until === undefined,
    );
    return core.length >= quiz.minAnswered
      ? []
      : [
          {
            path: ['dimensions', index, 'id'],
            message: `${id} has ${core.length} core questions; minAnswered asks for at least ${quiz.minAnswered}`,
          },
        ];
  });
}

function bandIssues({ bands }: AuthoredQuiz): CrossFieldIssue[] {
  const rising = bands.every(({ from }, index) => index === 0 || from > (bands[index - 1]?.from ?? 0));
  return bands[0]?.from === 0 && rising
    ? []
    : [
        {
          path: ['bands'],
          message: 'the first must begin at 0 and each later one higher than the one before',
        },
      ];
}

/** The version after this one in which questions come and go; and the one in which their meaning may change. */
function laterVersions(version: string): { readonly minor: string; readonly major: string } {
  const [major = '1', minor = '0'] = version.split('.');
  return { minor: `${major}.${Number(minor) + 1}`, major: `${Number(major) + 1}.0` };
}

/** Questions that a released version asked and the file no longer holds, and questions that it did not ask. */
function questionIssues(quiz: ReleasedQuiz): CrossFieldIssue[] {
  const { minor } = laterVersions(quiz.version);
  const held = new Set(quiz.items.map(({ id }) => id));
  const gone = quiz.released.flatMap(({ version: released, questions = [] }, index) =>
    questions.flatMap((id, position): CrossFieldIssue[] =>
      held.has(id) || !sameMajor(released, quiz.version)
        ? []
        : [
            {
              path: ['released', index, 'questions', position],
              message: `the question ${id} of version ${released} is gone`,
              hint: `people have answered it: put it back with until: '${minor}', and raise version to '${minor}'`,
            },
          ],
    ),
  );
  const releases = quiz.released.filter((release) => sameMajor(release.version, quiz.version));
  const latest = releases
    .map((release) => release.version)
    .sort(compareVersions)
    .at(-1);
  if (latest === undefined || releases.some(({ questions }) => questions === undefined)) return gone;
  const asked = releases.flatMap(({ questions = [] }) => questions);
  const brought = quiz.items.flatMap(({ id, since }, index): CrossFieldIssue[] =>
    asked.includes(id) || (since !== undefined && compareVersions(since, latest) > 0)
      ? []
      : [
          {
            path: ['items', index, 'id'],
            message: `the question ${id} was not in version ${latest}, which people have answered`,
            hint: `give it since: '${laterVersions(latest).minor}', and raise version to that`,
          },
        ],
  );
  return [...gone, ...brought];
}

function versionIssues(quiz: ReleasedQuiz): CrossFieldIssue[] {
  const issues = questionIssues(quiz);
  // Which questions there are decides the fingerprint too.
  if (issues.length > 0) return issues;
  const definition = definitionOf(quiz);
  const { minor, major } = laterVersions(quiz.version);
  const changed = quiz.released.flatMap((release, index): CrossFieldIssue[] => {
    if (!sameMajor(release.version, quiz.version)) return [];
    const now = fingerprint(definition, release.version);
    if (now === release.fingerprint) return [];
    const comeAndGo =
      release.questions === undefined
        ? `if questions came or went, give them since or until '${minor}' and raise version to that; `
        : '';
    return [
      {
        path: ['released', index, 'fingerprint'],
        message: `the questions of version ${release.version} no longer mean what people answered (${release.fingerprint}, now ${now})`,
        hint: `${comeAndGo}if an effect, a weight, a key, a type or a dimension changed, change it back or raise version to '${major}'`,
      },
    ];
  });
  // Nobody has answered yet: everything is free to change.
  if (quiz.released.length === 0) return changed;
  if (quiz.released.some((release) => release.version === quiz.version)) return changed;
  const before = quiz.released
    .filter((release) => sameMajor(release.version, quiz.version))
    .flatMap(({ questions = [] }) => questions);
  const brought = itemsOf(definition, quiz.version).filter(({ id }) => !before.includes(id));
  const questions = brought.length === 0 ? '' : `, questions: [${brought.map(({ id }) => id).join(', ')}]`;
  return [
    ...changed,
    {
      path: ['released'],
      message: `version ${quiz.version} is missing under released`,
      hint: `add - { version: '${quiz.version}', fingerprint: '${fingerprint(definition, quiz.version)}'${questions} }`,
    },
  ];
}

/** What does not fit together between the fields of a quiz, each of which is right by itself. */
export function crossFieldIssues(quiz: ReleasedQuiz): readonly CrossFieldIssue[] {
  const structural = [
    ...repeated(quiz.items, ['items']),
    ...repeated(quiz.dimensions, ['dimensions']),
    ...repeated(quiz.bands, ['bands']),
    ...repeated(quiz.actions, ['actions']),
    ...itemIssues(quiz),
    ...dimensionIssues(quiz),
    ...bandIssues(quiz),
  ];
  // A fingerprint of questions that do not fit together would only add noise.
  return structural.length > 0 ? structural : versionIssues(quiz);
}
