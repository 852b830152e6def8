import { defineCollection } from 'astro:content';
import { join } from 'node:path';
import { byId, textFolder, yamlFile, yamlFolder } from './build/content-loaders.ts';
import { fillSite } from './build/published-languages.ts';
import { contentFolder } from './build/settings.ts';
import { aboutSchema } from './schemas/about.ts';
import { articleSchema } from './schemas/article.ts';
import { calculatorSchema } from './schemas/calculator.ts';
import { termSchema } from './schemas/glossary.ts';
import { quizSchema } from './schemas/quiz.ts';
import { pathsSchema } from './schemas/path.ts';
import { registerSchema } from './schemas/register.ts';
import { siteSchema } from './schemas/site.ts';
import { sourceSchema } from './schemas/source.ts';
import { translationsSchema } from './schemas/translations.ts';
import { workshopSchema } from './schemas/workshop.ts';

const at = (path: string): string => join(contentFolder(), path);

export const collections = {
  site: defineCollection({
    loader: yamlFile(at('site.yaml'), (value) => [['site', fillSite(value)]]),
    schema: siteSchema,
  }),
  articles: defineCollection({ loader: textFolder(at('articles')), schema: articleSchema }),
  about: defineCollection({ loader: textFolder(at('about')), schema: aboutSchema }),
  calculator: defineCollection({
    loader: yamlFile(at('calculator/presets.yaml'), (value) => [['calculator', value]]),
    schema: calculatorSchema,
  }),
  glossary: defineCollection({ loader: yamlFile(at('glossary.yaml'), byId), schema: termSchema }),
  // One file: the site has one self-assessment. Its questions name the language of each text themselves.
  quiz: defineCollection({ loader: yamlFolder(at('quiz')), schema: quizSchema }),
  // One entry for the whole list, because a collection does not keep the order of its entries.
  paths: defineCollection({
    loader: yamlFile(at('paths.yaml'), (value) => [['paths', { paths: value }]]),
    schema: pathsSchema,
  }),
  register: defineCollection({
    loader: yamlFile(at('register.yaml'), (value) => [['register', value]]),
    schema: registerSchema,
  }),
  workshops: defineCollection({ loader: textFolder(at('workshops')), schema: workshopSchema }),
  translations: defineCollection({
    loader: yamlFile(at('translations.yaml'), (value) => [['translations', value]]),
    schema: translationsSchema,
  }),
  sources: defineCollection({ loader: yamlFile(at('sources.yaml'), byId), schema: sourceSchema }),
};
