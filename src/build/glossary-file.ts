import { join } from 'node:path';
import { z } from 'zod';
import { termSchema } from '../schemas/glossary.ts';
import type { Term } from '../schemas/glossary.ts';
import { fillLanguages, publishedLanguages } from './published-languages.ts';
import { readText } from './text-file.ts';
import { yamlValue } from './yaml-text.ts';

/**
 * Reads `glossary.yaml`.
 * @param folder the content folder
 * @throws ZodError when an entry is not right; the build has said so before, with its name
 */
export function readGlossary(folder: string): Term[] {
  return z
    .array(termSchema)
    .parse(fillLanguages(yamlValue(readText(join(folder, 'glossary.yaml'))), publishedLanguages(folder)));
}
