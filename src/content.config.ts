import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { contentFolder } from './build/settings.ts';
import { articleSchema } from './schemas/article.ts';
import { calculatorSchema } from './schemas/calculator.ts';
import { termSchema } from './schemas/glossary.ts';
import { quizSchema } from './schemas/quiz.ts';
import { pathsSchema } from './schemas/path.ts';
import { siteSchema } from './schemas/site.ts';
import { sourceSchema } from './schemas/source.ts';
import { workshopSchema } from './schemas/workshop.ts';

const folder = contentFolder();
const nothing = () => [];

// Learning paths and workshops are for the company to have or not: without them there is nothing to load.
const pathsFile = join(folder, 'paths.yaml');
const workshopsFolder = join(folder, 'workshops');

/** One text a file: the folder is the language and the file's name is the slug, so the id is the path without its ending. */
const textsIn = (base: string) =>
  glob({
    base,
    pattern: '{sv,en}/*.{md,mdx}',
    generateId: ({ entry }) => entry.replace(/\.mdx?$/u, ''),
  });

export const collections = {
  site: defineCollection({
    loader: file(join(folder, 'site.yaml'), {
      parser: (text) => ({ site: parse(text) as Record<string, unknown> }),
    }),
    schema: siteSchema,
  }),
  articles: defineCollection({
    loader: textsIn(join(folder, 'articles')),
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
  paths: defineCollection({
    // One entry for the whole list, because a collection does not keep the order of its entries.
    loader: existsSync(pathsFile)
      ? file(pathsFile, { parser: (text) => ({ paths: { paths: parse(text) as unknown } }) })
      : nothing,
    schema: pathsSchema,
  }),
  workshops: defineCollection({
    loader: existsSync(workshopsFolder) ? textsIn(workshopsFolder) : nothing,
    schema: workshopSchema,
  }),
  sources: defineCollection({ loader: file(join(folder, 'sources.yaml')), schema: sourceSchema }),
};
