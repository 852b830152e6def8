import { z } from 'zod';
import { definitionOf } from '../domain/quiz/authored.ts';
import type { AuthoredQuiz } from '../domain/quiz/authored.ts';
import { compareVersions, fingerprint, itemsOf, sameMajor } from '../domain/quiz/version.ts';
import { inBoth, key, line, name, paragraph } from './shared.ts';

const version = z.string().regex(/^\d+\.\d+$/u, "major.minor in quotes, such as '1.0'");
const sentence = inBoth(paragraph);

const errorFigures = z.strictObject({
  sd: z
    .number()
    .positive()
    .max(50)
    .describe('Standard deviation of the scores among people, in points of 100.'),
  reliability: z.number().min(0).lt(1).describe('Reliability of the score, 0 up to but not 1.'),
});

const option = {
  id: key.describe('Names the option; answers are stored under it, so it never changes its meaning.'),
  text: sentence.describe('The text of the option.'),
};
const feedback = sentence.describe('What is said about the option after the result: one or two sentences.');

const frame = {
  id: key.describe('Short and stable for ever, e.g. kp-1: answers are stored under it.'),
  dimension: key.describe('The dimension it counts in, one of those above.'),
  part: z
    .enum(['core', 'deepening'])
    .default('core')
    .describe('core is asked of everyone; deepening is offered after the review. Default: core.'),
  weight: z
    .number()
    .positive()
    .max(10)
    .default(1)
    .describe('How much it counts in its dimension. Default: 1.'),
  articles: z
    .array(name)
    .min(1, 'at least one article')
    .describe(
      'Keys of the articles it is about, the nearest first. The question is shown at the end of each of them.',
    ),
  since: version
    .optional()
    .describe('The version that brought it in. Default: the first of the major version.'),
  until: version.optional().describe('The first version that no longer asks it. Default: it is asked.'),
  question: sentence.describe('The question; it is the heading of its page, so keep it to a line or two.'),
  situation: sentence.optional().describe('What has happened, told before the question. Default: nothing.'),
};

const item = z.discriminatedUnion('type', [
  z.strictObject({
    ...frame,
    type: z.literal('likert').describe('A labelled scale, e.g. how often.'),
    scale: key.describe('The scale it is answered on, one of those above.'),
    reverse: z
      .boolean()
      .default(false)
      .describe(
        'Whether the last step is the poorest. For a natural lapse, never for a “not”. Default: false.',
      ),
    notApplicable: z
      .boolean()
      .default(true)
      .describe('Whether “has not come up” may be answered. Default: true.'),
  }),
  z.strictObject({
    ...frame,
    type: z.literal('sjt').describe('A situation: choose the best and the worst of some actions.'),
    options: z
      .array(
        z.strictObject({
          ...option,
          effect: z.number().min(0).max(1).describe('How good the action is, 0 (worst) to 1 (best).'),
          feedback,
        }),
      )
      .min(3)
      .max(6)
      .describe('Three to six actions.'),
  }),
  z.strictObject({
    ...frame,
    type: z.literal('multi').describe('Pick all that fit.'),
    options: z
      .array(
        z.strictObject({
          ...option,
          weight: z
            .number()
            .min(-1)
            .max(1)
            .describe('Its share of the whole point; negative for what hurts.'),
          feedback,
        }),
      )
      .min(2)
      .max(8)
      .describe('Two to eight options; the positive weights sum to 1.'),
  }),
  z.strictObject({
    ...frame,
    type: z.literal('rank').describe('Put things in order.'),
    key: z.array(key).min(2).max(8).describe('The ids of all options in the best order.'),
    options: z.array(z.strictObject(option)).min(2).max(8).describe('What is put in order.'),
    explanation: sentence.describe('Why the best order is the best, said after the result.'),
  }),
]);

/** The fields of a quiz file; {@link quizSchema} adds what must hold between them. */
const quizFields = z.strictObject({
  id: key.describe('Names the self-assessment; attempts are stored under it.'),
  version: version.describe(
    'major.minor. Raise the minor version when you add or retire questions (with since and until), the major one when the meaning of a question, an effect or a weight changes. Major versions are never compared.',
  ),
  released: z
    .array(
      z.strictObject({
        version,
        fingerprint: z.string().regex(/^[\da-z]{7}$/u, 'seven letters and digits'),
        questions: z
          .array(key)
          .optional()
          .describe(
            'The ids of the questions that the version brought in, so that one that is gone can be named.',
          ),
      }),
    )
    .describe(
      'Every version that people have answered, with the fingerprint of its meaning. When they stop agreeing the check says what to write.',
    ),
  minutes: z
    .number()
    .int()
    .min(1)
    .max(120)
    .describe('How long it takes, in minutes, told on the start page.'),
  retakeAfterDays: z
    .number()
    .int()
    .min(1)
    .max(730)
    .default(60)
    .describe(
      'After how many days to suggest taking it again; until then answers can be changed. Default: 60.',
    ),
  minAnswered: z
    .number()
    .int()
    .min(1)
    .default(3)
    .describe('Fewer answers than this in a dimension give no score. Default: 3.'),
  minShare: z
    .number()
    .min(0)
    .max(1)
    .default(0.5)
    .describe('A smaller share of the applicable questions than this gives no score. Default: 0.5.'),
  error: z
    .strictObject({
      assumed: z.boolean().describe('true until you have measured your own figures; the pages say so.'),
      confidence: z
        .number()
        .min(0.5)
        .lt(1)
        .default(0.95)
        .describe('How sure a change must be to be called one. Default: 0.95.'),
      dimension: errorFigures.describe('For the score of one dimension.'),
      overall: errorFigures.describe('For the overall score.'),
    })
    .describe('How exactly the scores are known.'),
  title: inBoth(line).describe('What the self-assessment is called.'),
  measures: z.array(sentence).min(1).describe('What it measures, told before it begins, one sentence each.'),
  measuresNot: z.array(sentence).min(1).describe('What it does not measure.'),
  scales: z
    .record(
      key,
      z.strictObject({
        lead: inBoth(line).describe('Shown before the question: In the last four weeks:'),
        steps: z.array(inBoth(line)).min(2).max(7).describe('The labels, from the first step to the last.'),
        notApplicable: inBoth(line).describe('The label of “not applicable”.'),
      }),
    )
    .describe('The answer scales, by id.'),
  bands: z
    .array(
      z.strictObject({
        id: key.describe('Names the band.'),
        from: z.number().int().min(0).max(100).describe('The lowest rounded score of the band.'),
        name: inBoth(line).describe('One to three words.'),
        meaning: sentence.describe('What it means, and what to do; friendly and plain.'),
      }),
    )
    .min(1)
    .describe('The bands of the score, the first from 0.'),
  dimensions: z
    .array(
      z.strictObject({
        id: key.describe('Names the dimension; articles and team contributions refer to it.'),
        name: inBoth(line).describe('Shown beside its bar.'),
        meaning: sentence.describe('What someone does who scores high.'),
        articles: z.array(name).min(1).describe('Keys of the articles that help with it.'),
        error: errorFigures.optional().describe('Its own measured figures. Default: those above.'),
      }),
    )
    .min(1)
    .describe('What is measured, in the order in which it is shown.'),
  items: z.array(item).min(1).describe('The questions.'),
  actions: z
    .array(
      z.strictObject({
        id: key.describe('Names the action; stable.'),
        article: name.describe('The article it comes from.'),
        text: sentence.describe('What a person decides to do, beginning with a verb, this week or next.'),
      }),
    )
    .default([])
    .describe('Things to do that are suggested after the result. Default: none.'),
});

/** One thing that does not fit together, with the path to it. */
interface Misfit {
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

function repeated(list: readonly { readonly id: string }[], path: (string | number)[]): Misfit[] {
  return list.flatMap(({ id }, index) =>
    list.findIndex((other) => other.id === id) === index
      ? []
      : [{ path: [...path, index, 'id'], message: `${id} is used twice; give each its own id` }],
  );
}

function itemMisfits(quiz: AuthoredQuiz): Misfit[] {
  const dimensions = quiz.dimensions.map(({ id }) => id);
  return quiz.items.flatMap((entry, index): Misfit[] => {
    const at = (field: string, message: string): Misfit => ({ path: ['items', index, field], message });
    const found: Misfit[] = [];
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

function dimensionMisfits(quiz: AuthoredQuiz): Misfit[] {
  return quiz.dimensions.flatMap(({ id }, index): Misfit[] => {
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

function bandMisfits({ bands }: AuthoredQuiz): Misfit[] {
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
function questionMisfits(quiz: ReleasedQuiz): Misfit[] {
  const { minor } = laterVersions(quiz.version);
  const held = new Set(quiz.items.map(({ id }) => id));
  const gone = quiz.released.flatMap(({ version: released, questions = [] }, index) =>
    questions.flatMap((id, position): Misfit[] =>
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
  const brought = quiz.items.flatMap(({ id, since }, index): Misfit[] =>
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

function versionMisfits(quiz: ReleasedQuiz): Misfit[] {
  const misfits = questionMisfits(quiz);
  // Which questions there are decides the fingerprint too.
  if (misfits.length > 0) return misfits;
  const definition = definitionOf(quiz);
  const { minor, major } = laterVersions(quiz.version);
  const changed = quiz.released.flatMap((release, index): Misfit[] => {
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

/** `content/quiz/<id>.yaml`: a self-assessment, its structure and both languages. */
export const quizSchema = quizFields.superRefine((fields, context) => {
  const quiz: ReleasedQuiz = fields;
  const structural = [
    ...repeated(quiz.items, ['items']),
    ...repeated(quiz.dimensions, ['dimensions']),
    ...repeated(quiz.bands, ['bands']),
    ...repeated(quiz.actions, ['actions']),
    ...itemMisfits(quiz),
    ...dimensionMisfits(quiz),
    ...bandMisfits(quiz),
  ];
  // A fingerprint of questions that do not fit together would only add noise.
  const misfits = structural.length > 0 ? structural : versionMisfits(quiz);
  for (const { path, message, hint } of misfits) {
    context.addIssue({ code: 'custom', path, message, params: { hint } });
  }
});
