import { z } from 'zod';
import { crossFieldIssues } from './quiz-cross-fields.ts';
import { formats } from './formats.ts';
import { localized, key, line, name, paragraph } from './shared.ts';

const version = z.string().regex(formats.version.pattern, formats.version.expected);
const sentence = localized(paragraph);

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
  id: key.describe('Short and for ever the same, such as q-1: answers are stored under it.'),
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
  situation: sentence.optional().describe('What has happened, said before the question. Default: nothing.'),
};

const item = z.discriminatedUnion('type', [
  z.strictObject({
    ...frame,
    type: z.literal('likert').describe('A scale in words, such as how often.'),
    scale: key.describe('The scale it is answered on, one of those above.'),
    reverse: z
      .boolean()
      .default(false)
      .describe(
        'Whether the last step is the worst. For something that easily happens, never for a question with “not”. Default: false.',
      ),
    notApplicable: z
      .boolean()
      .default(true)
      .describe('Whether “it did not come up” is one of the answers. Default: true.'),
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
    type: z.literal('multi').describe('Choose all that fit.'),
    options: z
      .array(
        z.strictObject({
          ...option,
          weight: z
            .number()
            .min(-1)
            .max(1)
            .describe('Its share of the whole score; negative for what does harm.'),
          feedback,
        }),
      )
      .min(2)
      .max(8)
      .describe('Two to eight options; the positive weights add up to 1.'),
  }),
  z.strictObject({
    ...frame,
    type: z.literal('rank').describe('Put things in order.'),
    key: z.array(key).min(2).max(8).describe('The ids of all options in the best order.'),
    options: z.array(z.strictObject(option)).min(2).max(8).describe('What is put in order.'),
    explanation: sentence.describe('Why the best order is the best, said after the result.'),
  }),
]);

/** The fields of a quiz file; crossFieldIssues tells what must hold between them. */
const quizFields = z.strictObject({
  id: key.describe('Names the self-assessment; attempts are stored under it.'),
  version: version.describe(
    'major.minor. Raise the minor version when you add or retire questions (with since and until), the major one when the meaning of a question, an effect or a weight changes. Major versions are never compared.',
  ),
  released: z
    .array(
      z.strictObject({
        version,
        fingerprint: z.string().regex(formats.fingerprint.pattern, formats.fingerprint.expected),
        questions: z
          .array(key)
          .optional()
          .describe(
            'The ids of the questions that the version brought in, so that one that is gone can be named.',
          ),
        texts: z
          .record(key, z.string().regex(formats.optionMarks.pattern, formats.optionMarks.expected))
          .optional()
          .describe(
            'Marks of what the options said, by question, so that texts that have changed places are found. The check says what to write. Default: nothing is compared.',
          ),
      }),
    )
    .describe(
      'Every version that people have answered, with the fingerprint of its meaning. When they stop agreeing the check says what to write. Empty, [], as long as nobody has answered: then everything is free to change.',
    ),
  minutes: z
    .number()
    .int()
    .min(1)
    .max(120)
    .describe('How long it takes, in minutes; shown before it begins.'),
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
    .describe('With fewer answers than this, a dimension gets no score. Default: 3.'),
  minShare: z
    .number()
    .min(0)
    .max(1)
    .default(0.5)
    .describe('With a smaller share of the questions that apply, a dimension gets no score. Default: 0.5.'),
  error: z
    .strictObject({
      assumed: z.boolean().describe('true until you have measured figures of your own; the pages say so.'),
      confidence: z
        .number()
        .min(0.5)
        .lt(1)
        .default(0.95)
        .describe('How certain a change must be to count as one. Default: 0.95.'),
      dimension: errorFigures.describe('For the score of one dimension.'),
      overall: errorFigures.describe('For the overall score.'),
    })
    .describe('How certain the scores are.'),
  title: localized(line).describe('What the self-assessment is called.'),
  measures: z.array(sentence).min(1).describe('What it measures, said before it begins, one sentence each.'),
  measuresNot: z.array(sentence).min(1).describe('What it does not measure.'),
  basis: z
    .array(localized(paragraph))
    .default([])
    .describe(
      'What the questions rest on and what has not been tested, one paragraph each, for the page Methods. Default: none.',
    ),
  scales: z
    .record(
      key,
      z.strictObject({
        lead: localized(line).describe('Shown before the question: In the last four weeks:'),
        steps: z
          .array(localized(line))
          .min(2)
          .max(7)
          .describe('The answers in words, from the first step to the last.'),
        notApplicable: localized(line).describe('The label of “not applicable”.'),
      }),
    )
    .describe('The answer scales, by id.'),
  bands: z
    .array(
      z.strictObject({
        id: key.describe('Names the band.'),
        from: z.number().int().min(0).max(100).describe('The lowest rounded score of the band.'),
        name: localized(line).describe('One to three words.'),
        meaning: sentence.describe('What it means, and what to do; friendly and plain.'),
      }),
    )
    .min(1)
    .describe('The bands of the score, the first from 0.'),
  dimensions: z
    .array(
      z.strictObject({
        id: key.describe('Names the dimension; articles and team contributions refer to it.'),
        name: localized(line).describe('Shown beside its bar.'),
        meaning: sentence.describe('What a person with a high score does.'),
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
        id: key.describe('Names the action; never changes.'),
        article: name.describe('The article it comes from.'),
        text: sentence.describe('What a person decides to do, beginning with a verb, this week or next.'),
      }),
    )
    .default([])
    .describe('Things to do that are suggested after the result. Default: none.'),
});

function versionsOf({ version: own, released, items }: z.infer<typeof quizFields>): unknown[] {
  const given = items.flatMap(({ since, until }) => [since, until]).filter((one) => one !== undefined);
  return [own, ...released.map((one) => one.version), ...given];
}

const isVersion = (text: unknown): boolean => version.safeParse(text).success;

/** `content/quiz/<id>.yaml`: a self-assessment, its structure and both languages. */
export const quizSchema = quizFields.superRefine((quiz, context) => {
  // A version that cannot be read has been reported, and nothing can be compared with it.
  if (!versionsOf(quiz).every(isVersion)) return;
  for (const issue of crossFieldIssues(quiz)) context.addIssue(issue);
});
