import { z } from 'zod';
import { aliases, key, keywords, line, name } from './shared.ts';
import { editorialFields } from './editorial.ts';

/** The frontmatter of an article, `content/articles/{sv,en}/<slug>.mdx`. */
export const articleSchema = z.strictObject({
  key: key.describe('Pairs the translations: the same key in the Swedish and the English file.'),
  title: line.describe('The title, in the language of the file.'),
  point: line.describe(
    'What the article wants to say, in one sentence. It opens the page and is shown in lists.',
  ),
  theme: name.describe('The key of a theme in site.yaml.'),
  audience: line.describe('Who it is for, in a few words: Everyone who deals with customers.'),
  dimensions: z
    .array(name)
    .default([])
    .describe('Which dimensions of the self-assessment it helps with: clarity, promises, … Default: none.'),
  related: z.array(name).default([]).describe('Keys of articles to read next, two to four. Default: none.'),
  sources: z
    .array(name)
    .default([])
    .describe('Ids from sources.yaml of all the sources that the text rests on. Default: none.'),
  minutes: z
    .number()
    .int()
    .positive()
    .optional()
    .describe('How many minutes it takes to read. Default: computed from the number of words.'),
  keywords,
  aliases,
  updated: z.coerce.date().describe('The day when the text was last reviewed, 2026-11-21.'),
  ...editorialFields,
});

export type ArticleData = z.infer<typeof articleSchema>;
