import type { z } from 'zod';
import { languages } from '../../../src/i18n/languages.ts';
import { componentTables } from './component-table.ts';
import { readDocument, unreadDocument } from './document.ts';
import type { ContentFolder } from './folder.ts';
import type { TextFile } from './model.ts';

/**
 * Reads the articles or the workshops, in both languages. Those that end in `.md` are not published, which is reported; they
 * are read for their keys, since other files name them.
 */
export function readTexts<Kind extends 'article' | 'workshop' | 'about', Schema extends z.ZodObject>(
  folder: ContentFolder,
  kind: Kind,
  schema: Schema,
): TextFile<Kind, z.infer<Schema>>[] {
  const components = Object.keys(componentTables[kind]);
  return languages.flatMap((language) => {
    const place = kind === 'about' ? kind : `${kind}s`;
    const isText = new RegExp(`^${place}/${language}/[^/]+\\.mdx?$`, 'u');
    return folder.paths
      .filter((path) => isText.test(path) && !/\/readme\.md$/iu.test(path))
      .map((path) => {
        const { file, sound } = folder.open(path);
        const { findings, ...read } = sound
          ? readDocument(file, language, schema, components)
          : unreadDocument<z.infer<Schema>>(file);
        folder.findings.push(...findings);
        folder.prose.push(...read.prose);
        const slug = path.replace(/^.*\/|\.mdx?$/gu, '');
        return { ...read, kind, file: file.path, language, slug };
      });
  });
}
