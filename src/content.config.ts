import { defineCollection } from 'astro:content';
import type { z } from 'zod';
import { collections as content } from './build/collections.ts';
import { loaderOf } from './build/content-loaders.ts';
import type { Source } from './build/content-loaders.ts';

const collection = <Schema extends z.ZodType>({ source, schema }: { source: Source; schema: Schema }) =>
  defineCollection({ loader: loaderOf(source), schema });

export const collections = {
  site: collection(content.site),
  articles: collection(content.articles),
  about: collection(content.about),
  calculator: collection(content.calculator),
  glossary: collection(content.glossary),
  quiz: collection(content.quiz),
  paths: collection(content.paths),
  register: collection(content.register),
  workshops: collection(content.workshops),
  translations: collection(content.translations),
  sources: collection(content.sources),
};
