import { basename, join } from 'node:path';
import type { Language } from '../i18n/languages.ts';
import { segments } from '../i18n/routes.ts';
import { knownTexts } from './content-texts.ts';
import { yamlValue } from './yaml-text.ts';

/** A text that is being written. */
export interface Draft {
  readonly kind: 'articles' | 'workshops';
  readonly language: Language;
  readonly file: string;
  /** Its key; undefined where it has none yet. */
  readonly key: string | undefined;
}

/** Whether the fields of a text say that it is a draft. */
export const isDraft = (fields: unknown): boolean =>
  typeof fields === 'object' && fields !== null && Reflect.get(fields, 'draft') === true;

/**
 * The drafts of a content folder, whether they are shown or not. A text whose fields cannot be read is none: the check
 * has said what is wrong with it.
 * @param folder the content folder
 */
export function draftsIn(folder: string): Draft[] {
  return (['articles', 'workshops'] as const).flatMap((kind) =>
    knownTexts(join(folder, kind)).flatMap(({ language, file, fields }): Draft[] => {
      // To read the fields of a thousand texts takes half a second; a name in YAML can also be written with signs for its letters.
      if (!/draft|\\/u.test(fields)) return [];
      const values = valuesOf(fields);
      if (!isDraft(values)) return [];
      const key: unknown = Reflect.get(values as object, 'key');
      return [{ kind, language, file, key: typeof key === 'string' ? key : undefined }];
    }),
  );
}

/** The addresses of the drafts below the base path, `/sv/artiklar/<slug>/`: a preview has them, its sitemap does not. */
export const draftPaths = (folder: string): string[] =>
  draftsIn(folder).map(
    ({ kind, language, file }) =>
      `/${language}/${segments[language][kind === 'articles' ? 'article' : kind]}/${basename(file, '.mdx')}/`,
  );

function valuesOf(fields: string): unknown {
  try {
    return yamlValue(fields);
  } catch {
    return undefined;
  }
}
