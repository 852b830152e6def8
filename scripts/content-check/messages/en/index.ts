import { fileName, file, frontmatter, invisible, mdx, yaml } from './reading.ts';
import { schema } from './schema.ts';
import { anatomy, attachments, components, dates, drawings, exercise, headings, images, length, markdown, point, reviews, sections, terms, workshop } from './shape.ts'; // prettier-ignore
import { currency, language, readability, spelling, translated, typography, unfinished } from './text.ts';
import { about, claims, figures, format, inStep, keywords, linked, links, options, order, pairs, parts, questions, references, unique } from './together.ts'; // prettier-ignore

/** What each rule says, by rule and kind of mistake. */
export const english = {
  'file-name': fileName, file, invisible, frontmatter, yaml, mdx, schema,
  unique, pairs, 'in-step': inStep, order, format, references, claims, links, linked, questions, options, keywords, parts, about, figures,
  anatomy, headings, sections, components, drawings, terms, exercise, workshop, point, length, dates, reviews, images, attachments, markdown,
  language, unfinished, translated, typography, currency, readability, spelling,
}; // prettier-ignore
