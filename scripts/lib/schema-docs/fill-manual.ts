import type { z } from 'zod';
import { aboutSchema } from '../../../src/schemas/about.ts';
import { articleSchema } from '../../../src/schemas/article.ts';
import { calculatorSchema } from '../../../src/schemas/calculator.ts';
import { termSchema } from '../../../src/schemas/glossary.ts';
import { pathSchema } from '../../../src/schemas/path.ts';
import { quizSchema } from '../../../src/schemas/quiz.ts';
import { registerSchema } from '../../../src/schemas/register.ts';
import { siteSchema } from '../../../src/schemas/site.ts';
import { sourceSchema } from '../../../src/schemas/source.ts';
import { workshopSchema } from '../../../src/schemas/workshop.ts';
import type { Language } from '../../../src/i18n/languages.ts';
import { starterFiles } from '../init/starter-files.ts';
import type { Company } from '../init/starter-files.ts';
import { listFields } from './list-fields.ts';

/** Whose fields the authors' manual lists, by the name in its marks. */
export const manualSchemas: Readonly<Record<string, z.ZodType>> = {
  about: aboutSchema,
  article: articleSchema,
  path: pathSchema,
  preset: calculatorSchema.shape.presets,
  quiz: quizSchema,
  register: registerSchema,
  site: siteSchema,
  source: sourceSchema,
  term: termSchema,
  workshop: workshopSchema,
};

/** The company whose files the manual shows whole: the one that `npm run init` would write, in one language. */
const example = (language: Language): Company => ({
  name: 'Nordkaj',
  languages: [language],
  currency: 'SEK',
  accent: { light: '#1f5a4c', dark: '#8fd0bd' },
  contact: '',
  email: '',
  today: '2026-11-28',
  commands: {},
});

/** How a file's text is marked in Markdown, by its ending. */
const kindOf = (path: string): string => path.split('.').at(-1) ?? '';

/**
 * Writes the fields of each schema between `<!-- fields: article -->` and `<!-- end of fields -->`, and whole files of a
 * new handbook below `<!-- files -->`.
 * @param language the language of the manual; default: English
 * @throws Error for a name that no schema has
 */
export function fillManual(manual: string, language: Language = 'en'): string {
  return manual
    .replaceAll(
      /(<!-- fields: ([\w-]+) -->)[\s\S]*?(<!-- end of fields -->)/gu,
      (_, begin: string, name: string, end: string) => {
        const schema = manualSchemas[name];
        if (!schema) throw new Error(`docs/AUTHORING.md: no schema is called ${name}`);
        return `${begin}\n\n${listFields(schema, language)}\n\n${end}`;
      },
    )
    .replace(
      /(<!-- files -->)[\s\S]*?(<!-- end of files -->)/u,
      (_, begin: string, end: string) => `${begin}\n\n${wholeFiles(language)}\n\n${end}`,
    );
}

function wholeFiles(language: Language): string {
  return Object.entries(starterFiles(example(language)))
    .filter(([path]) => path !== 'README.md')
    .map(([path, text]) => `### \`${path}\`\n\n\`\`\`\`${kindOf(path)}\n${text.trimEnd()}\n\`\`\`\``)
    .join('\n\n');
}

/** The files that a manual shows whole, by path. */
export function filesIn(manual: string): Readonly<Record<string, string>> {
  const found = manual.matchAll(/^### `([^`\n]+)`\n\n````\w+\n([\s\S]*?)^````$/gmu);
  return Object.fromEntries([...found].map(([, path = '', text = '']) => [path, text]));
}
