import { z } from 'zod';
import { key, line, name, paragraph } from './shared.ts';

const termText = z.strictObject({
  term: line.describe('The word, in lower case unless it is a name.'),
  definition: paragraph.describe(
    'What it means, in one or two sentences that can be understood on their own.',
  ),
  synonyms: z
    .array(line)
    .default([])
    .describe(
      'Words that mean exactly the same. The page shows them, and the search knows them. Default: none.',
    ),
  search: z
    .array(line)
    .default([])
    .describe(
      'Words that people search for although they mean something else: related, wider, narrower or wrong. The search uses them; they are not shown. Default: none.',
    ),
  inflections: z
    .array(line)
    .default([])
    .describe('Other forms of the word itself, for the search. Default: none.'),
});

/** One entry of `content/glossary.yaml`. */
export const termSchema = z.strictObject({
  id: key.describe('Names the term in `<Term id="…">`; never changes.'),
  sv: termText,
  en: termText,
  related: z.array(name).default([]).describe('Ids of other terms. Default: none.'),
  article: name.optional().describe('The key of the article to read about it. Optional.'),
});

export type Term = z.infer<typeof termSchema>;
