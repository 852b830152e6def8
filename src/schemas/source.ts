import { z } from 'zod';
import { key, label, line, paragraph } from './shared.ts';

const reading = z.strictObject({
  citation: line
    .optional()
    .describe('The citation in this language, for a source that has no title of its own. Optional.'),
  shows: paragraph.describe('What the source shows.'),
  limits: paragraph.describe('What it does not show.'),
});

/** One entry of `content/sources.yaml`. */
export const sourceSchema = z.strictObject({
  id: key.describe(
    'Names the source in an article’s frontmatter and in `<Claim source="…">`; never changes.',
  ),
  label,
  citation: line.describe('Author (year). Title. Journal volume(issue), pages.'),
  url: z
    .url({ protocol: /^https?$/u })
    .optional()
    .describe('A DOI or an official address. Optional; it is only printed and never fetched.'),
  sv: reading,
  en: reading,
});

export type Source = z.infer<typeof sourceSchema>;
