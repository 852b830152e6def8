import type { z } from 'zod';
import { languages } from '../../../src/i18n/languages.ts';
import type { Language } from '../../../src/i18n/languages.ts';
import { componentTables } from './component-table.ts';
import { readDocument, unreadDocument } from './document.ts';
import type { ContentFolder } from './folder.ts';
import type { AnyText, TextFile } from './model.ts';
import type { ReadText } from './text-cache.ts';
import { factsOf } from './text-facts.ts';

/**
 * Reads the articles or the workshops, in both languages. Those that end in `.md` are not published, which is reported; they
 * are read for their keys, since other files name them.
 */
export function readTexts<Kind extends AnyText['kind'], Schema extends z.ZodObject>(
  folder: ContentFolder,
  kind: Kind,
  schema: Schema,
): TextFile<Kind, z.infer<Schema>>[] {
  type Text = TextFile<Kind, z.infer<Schema>> & AnyText;
  return languages.flatMap((language) => {
    const place = kind === 'about' ? kind : `${kind}s`;
    const isText = new RegExp(`^${place}/${language}/[^/]+\\.mdx?$`, 'u');
    return folder.paths
      .filter((path) => isText.test(path) && !/\/readme\.md$/iu.test(path))
      .map((path) => {
        const read = (): ReadText<Text> =>
          readText(folder, path, { kind, language, schema }) as ReadText<Text>;
        const { text, findings } = folder.texts?.textOf(path, folder.digestOf(path), read) ?? read();
        folder.findings.push(...findings);
        return text;
      });
  });
}

/** What a text is read as. */
interface Expected<Kind extends AnyText['kind'], Schema extends z.ZodObject> {
  readonly kind: Kind;
  readonly language: Language;
  readonly schema: Schema;
}

function readText<Kind extends AnyText['kind'], Schema extends z.ZodObject>(
  folder: ContentFolder,
  path: string,
  { kind, language, schema }: Expected<Kind, Schema>,
) {
  const { file, isSound, findings: inFile } = folder.open(path);
  const { findings, ...read } = isSound
    ? readDocument(file, language, schema, Object.keys(componentTables[kind]))
    : unreadDocument<z.infer<Schema>>(file);
  const slug = path.replace(/^.*\/|\.mdx?$/gu, '');
  const facts = read.body && factsOf(read.body, read.data, language);
  return {
    text: { ...read, kind, file: file.path, language, slug, facts },
    findings: [...inFile, ...findings],
  };
}
