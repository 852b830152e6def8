import { z } from 'zod';
import { siteParts } from '../domain/site-parts.ts';
import { issueOf } from './issues.ts';
import { key, keywords, line, localized, name } from './shared.ts';

const pathText = z.strictObject({
  slug: key.describe(
    'The anchor of the path on its page, in letters a–z and in its own language: /en/learning-paths/#sales.',
  ),
  title: line.describe('The role: New hire.'),
  summary: line.describe('What the path leads to, in one or two sentences.'),
  keywords,
});

const targets = ['article', 'page', 'workshop'] as const;

const step = z
  .strictObject({
    article: name.optional().describe('The key of an article to read.'),
    page: z
      .enum(siteParts)
      .optional()
      .describe('A part of the site to use. Left out if site.yaml has turned it off.'),
    workshop: name.optional().describe('The key of a workshop to take part in or to lead.'),
    why: localized(line).describe('Why this step comes here, in one sentence to the reader.'),
  })
  .superRefine((value, context) => {
    const given = targets.filter((target) => value[target] !== undefined);
    if (given.length === 1) return;
    context.addIssue(issueOf('oneTarget', { found: given }));
  });

/** One entry of `content/paths.yaml`. */
export const pathSchema = z.strictObject({
  id: key.describe('Names the path; never changes.'),
  sv: pathText,
  en: pathText,
  steps: z
    .array(step)
    .min(2, 'at least two steps')
    .superRefine((steps, context) => {
      const places = new Set(steps.map((one) => targets.map((target) => one[target]).join(' ')));
      if (places.size !== steps.length) context.addIssue(issueOf('targetTwice', {}));
    })
    .describe('The steps in order.'),
});

/** `content/paths.yaml`, a list of learning paths; the loader puts it under `paths`. */
export const pathsSchema = z.strictObject({
  paths: z
    .array(pathSchema)
    .superRefine((paths, context) => {
      if (new Set(paths.map(({ id }) => id)).size !== paths.length)
        context.addIssue(issueOf('pathTwice', {}));
    })
    .describe('The learning paths, in the order of the page.'),
});

export type PathsData = z.infer<typeof pathsSchema>;
