import { z } from 'zod';
import { siteParts } from '../domain/site-parts.ts';
import { issueOf } from './issues.ts';
import { aliases, key, keywords, line, name } from './shared.ts';
import { editorialFields } from './editorial.ts';

const step = z.strictObject({
  minutes: z
    .number()
    .int('whole minutes')
    .min(1, 'at least one minute')
    .describe('How long the step takes, in whole minutes.'),
  title: line.describe(
    'What happens, in a few words: In pairs. It is the heading of its `<Step>` in the text.',
  ),
});

/** The frontmatter of a workshop, `content/workshops/{sv,en}/<slug>.mdx`. */
export const workshopSchema = z
  .strictObject({
    key: key.describe('Pairs the translations: the same key in the Swedish and the English file.'),
    title: line.describe('The title, in the language of the file.'),
    purpose: line.describe('What the group has afterwards that it did not have before, in one sentence.'),
    minutes: z
      .number()
      .int('whole minutes')
      .min(5, 'at least 5 minutes')
      .max(480, 'at most 480 minutes, a working day')
      .describe('How long it takes in all. The minutes of the agenda must add up to exactly this.'),
    people: line.describe('How many, and who: 3–8 new employees and a facilitator.'),
    needs: z
      .array(z.enum(siteParts))
      .default([])
      .describe(
        'Parts of the site that it cannot do without; if site.yaml has turned one of them off, the workshop has no page. Default: none.',
      ),
    material: z
      .array(line)
      .min(1, 'at least one thing')
      .describe('What must be in the room, one thing per line.'),
    preparation: z
      .array(line)
      .min(1, 'at least one thing')
      .describe('What the facilitator does beforehand, in order, and when: A week before: …'),
    agenda: z
      .array(step)
      .min(1, 'at least one step')
      .describe('The steps in order. The page works out the times; the text has one `<Step>` for each.'),
    sheet: line.describe('The title of the participant sheet, which the text holds in `<Sheet>`.'),
    articles: z
      .array(name)
      .default([])
      .describe('Keys of articles for the facilitator to read first. Default: none.'),
    order: z
      .number()
      .int('a whole number')
      .default(100)
      .describe('Its place in the list, low numbers first; the same in both languages. Default: 100.'),
    keywords,
    aliases,
    updated: z.coerce.date().describe('The day when the text was last reviewed, 2026-11-21.'),
    ...editorialFields,
  })
  .superRefine(({ minutes, agenda }, context) => {
    const sum = agenda.reduce((total, one) => total + one.minutes, 0);
    if (sum === minutes) return;
    context.addIssue(issueOf('agendaMinutes', { sum, minutes }, ['agenda']));
  });

export type WorkshopData = z.infer<typeof workshopSchema>;
