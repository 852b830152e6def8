import { z } from 'zod';
import { line } from './shared.ts';
import { editorialFields } from './editorial.ts';

const { owner, reviewed, reviewIn } = editorialFields;

/**
 * The frontmatter of the company's own words about its handbook, `content/about/{sv,en}/<name>.mdx`: who is behind it,
 * what becomes of what people write, how accessible it is. src/domain/about-names.ts has the names.
 */
export const aboutSchema = z.strictObject({
  title: line.describe('The heading of this part of the page.'),
  updated: z.coerce
    .date()
    .describe('The day when the text was last reviewed, 2026-11-21; the page shows it.'),
  owner,
  reviewed,
  reviewIn,
});

export type AboutData = z.infer<typeof aboutSchema>;
