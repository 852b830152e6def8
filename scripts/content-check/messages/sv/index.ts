import { anatomy, headings, length, markdown, point, sections } from './article-shape.ts';
import { components, drawings, exercise, terms, workshop } from './components.ts';
import { dates, reviews } from './dates.ts';
import { claims, figures, references } from './evidence.ts';
import { file, fileName, invisible } from './files.ts';
import { keywords, linked, links } from './links.ts';
import { attachments, images } from './media.ts';
import { inStep, pairs, unique } from './pairs.ts';
import { options, questions } from './quiz.ts';
import { schema } from './schema.ts';
import { about, format, order, parts } from './site.ts';
import { frontmatter, mdx, yaml } from './syntax.ts';
import { currency, language, readability, spelling, translated, typography, unfinished } from './text.ts';

/** What each rule says, by rule and kind of mistake. */
export const swedish = {
  'file-name': fileName, file, invisible, frontmatter, yaml, mdx, schema,
  unique, pairs, 'in-step': inStep, order, format, references, claims, links, linked, questions, options, keywords, parts, about, figures,
  anatomy, headings, sections, components, drawings, terms, exercise, workshop, point, length, dates, reviews, images, attachments, markdown,
  language, unfinished, translated, typography, currency, readability, spelling,
}; // prettier-ignore
