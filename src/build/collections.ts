import { join } from 'node:path';
import { byId, textFolder, yamlFile, yamlFolder } from './content-loaders.ts';
import { fillSite } from './published-languages.ts';
import { contentFolder } from './settings.ts';
import { aboutSchema } from '../schemas/about.ts';
import { articleSchema } from '../schemas/article.ts';
import { calculatorSchema } from '../schemas/calculator.ts';
import { termSchema } from '../schemas/glossary.ts';
import { quizSchema } from '../schemas/quiz.ts';
import { pathsSchema } from '../schemas/path.ts';
import { registerSchema } from '../schemas/register.ts';
import { siteSchema } from '../schemas/site.ts';
import { sourceSchema } from '../schemas/source.ts';
import { translationsSchema } from '../schemas/translations.ts';
import { workshopSchema } from '../schemas/workshop.ts';

const at = (path: string): string => join(contentFolder(), path);

/** The collections of a content folder: where their entries come from, and what an entry must be. */
export const collections = {
  site: { source: yamlFile(at('site.yaml'), (value) => [['site', fillSite(value)]]), schema: siteSchema },
  articles: { source: textFolder(at('articles')), schema: articleSchema },
  about: { source: textFolder(at('about')), schema: aboutSchema },
  calculator: {
    source: yamlFile(at('calculator/presets.yaml'), (value) => [['calculator', value]]),
    schema: calculatorSchema,
  },
  glossary: { source: yamlFile(at('glossary.yaml'), byId), schema: termSchema },
  // One file: the site has one self-assessment. Its questions name the language of each text themselves.
  quiz: { source: yamlFolder(at('quiz')), schema: quizSchema },
  // One entry for the whole list, because a collection does not keep the order of its entries.
  paths: {
    source: yamlFile(at('paths.yaml'), (value) => [['paths', { paths: value }]]),
    schema: pathsSchema,
  },
  register: {
    source: yamlFile(at('register.yaml'), (value) => [['register', value]]),
    schema: registerSchema,
  },
  workshops: { source: textFolder(at('workshops')), schema: workshopSchema },
  translations: {
    source: yamlFile(at('translations.yaml'), (value) => [['translations', value]]),
    schema: translationsSchema,
  },
  sources: { source: yamlFile(at('sources.yaml'), byId), schema: sourceSchema },
};
