import { z } from 'zod';
import { readInterval } from '../domain/time/interval.ts';
import { issueOf } from './issues.ts';
import { line } from './shared.ts';

/** A length of time as people write it. */
export const interval = z.string().superRefine((text, context) => {
  if (readInterval(text) === undefined)
    context.addIssue(issueOf('noInterval', { found: JSON.stringify(text) }));
});

/** Who answers for a text: a name, or an address to write to. */
export const owner = line.superRefine((text, context) => {
  if (text.includes('@') && !z.email().safeParse(text).success)
    context.addIssue(issueOf('noOwner', { found: JSON.stringify(text) }));
});

/** Frontmatter about the upkeep of a text: who answers for it, when it was reviewed, what has changed. */
export const editorialFields = {
  draft: z
    .boolean()
    .default(false)
    .describe(
      'true while the text is being written: npm run dev and npm start show it, and the published site is without it. Default: false.',
    ),
  owner: owner
    .optional()
    .describe(
      'Who is responsible for the text: a name or an email address. Default: the contact of site.yaml.',
    ),
  reviewed: z.coerce
    .date()
    .optional()
    .describe(
      'The day when somebody last checked that the text is still right, 2026-11-21. Default: updated.',
    ),
  reviewIn: interval
    .optional()
    .describe(
      'How long that is good for, such as 12 months: npm run check says when the day approaches, and whose text it is. Default: review.every of site.yaml.',
    ),
  changed: z
    .array(
      z.strictObject({
        date: z.coerce.date().describe('The day, 2026-11-21.'),
        what: line.describe('What is new to a reader, in a sentence, in the language of the file.'),
      }),
    )
    .default([])
    .describe(
      'What has changed, the latest first, for the page and the feed of what is new. Default: none, and the page says when the text was updated.',
    ),
};
