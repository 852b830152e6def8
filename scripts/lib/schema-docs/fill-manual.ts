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

/**
 * Writes the fields of each schema between `<!-- fields: article -->` and `<!-- end of fields -->`.
 * @throws Error for a name that no schema has
 */
export function fillManual(manual: string): string {
  return manual.replaceAll(
    /(<!-- fields: ([\w-]+) -->)[\s\S]*?(<!-- end of fields -->)/gu,
    (_, begin: string, name: string, end: string) => {
      const schema = manualSchemas[name];
      if (!schema) throw new Error(`docs/AUTHORING.md: no schema is called ${name}`);
      return `${begin}\n\n${listFields(schema)}\n\n${end}`;
    },
  );
}
