import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { join } from 'node:path';
import { parse } from 'yaml';
import { contentFolder } from './integrations/settings.ts';
import { articleSchema } from './schemas/article.ts';
import { calculatorSchema } from './schemas/calculator.ts';
import { termSchema } from './schemas/glossary.ts';
import { quizSchema } from './schemas/quiz.ts';
import { siteSchema } from './schemas/site.ts';
import { sourceSchema } from './schemas/source.ts';

const folder = contentFolder();

export const collections = {
  site: defineCollection({
    loader: file(join(folder, 'site.yaml'), {
      parser: (text) => ({ site: parse(text) as Record<string, unknown> }),
    }),
    schema: siteSchema,
  }),
  articles: defineCollection({
    // The folder is the language and the file's name is the slug, so the id is the path without its ending.
    loader: glob({
      base: join(folder, 'articles'),
      pattern: '{sv,en}/*.{md,mdx}',
      generateId: ({ entry }) => entry.replace(/\.mdx?$/u, ''),
    }),
    schema: articleSchema,
  }),
  calculator: defineCollection({
    loader: file(join(folder, 'calculator/presets.yaml'), {
      parser: (text) => ({ calculator: parse(text) as Record<string, unknown> }),
    }),
    schema: calculatorSchema,
  }),
  glossary: defineCollection({ loader: file(join(folder, 'glossary.yaml')), schema: termSchema }),
  // One file: the site has one self-assessment. Its questions name the language of each text themselves.
  quiz: defineCollection({
    loader: glob({ base: join(folder, 'quiz'), pattern: '*.yaml' }),
    schema: quizSchema,
  }),
  sources: defineCollection({ loader: file(join(folder, 'sources.yaml')), schema: sourceSchema }),
};
