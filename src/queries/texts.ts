import { resolve } from 'node:path';
import ownPictures from 'astro:asset-imports';
import { getCollection } from 'astro:content';
import { attachmentAt, attachmentFolder } from '../build/attachments.ts';
import { compileText } from '../build/compile-text.ts';
import { contentFolder } from '../build/settings.ts';
import { authoredText } from '../components/article/authored-text.ts';
import type { AboutText, Article, RenderableText, Workshop } from '../components/views.ts';
import { aboutNames } from '../domain/about-names.ts';
import type { Language } from '../i18n/languages.ts';
import { routes } from '../i18n/site-routes.ts';
import { remember } from './remember.ts';

/** The text of an article or a workshop, ready to be set. */
export function getText({ entry, language }: Pick<Article | Workshop, 'entry' | 'language'>): RenderableText {
  const { body = '', filePath = entry.id } = entry;
  const compiled = compileText(body, resolve(filePath), language);
  const pictures = getPictures(entry);
  const lost = compiled.pictures.find((path) => !pictures.has(path));
  if (lost !== undefined) throw new Error(`${filePath}: there is no picture ${lost}.`);
  return {
    Content: authoredText(compiled),
    headings: compiled.headings,
    pictures,
    attachments: (path) => {
      const found = attachmentAt(contentFolder(), `${entry.collection}/${language}`, path);
      return found && { ...found, url: routes.file(attachmentFolder + found.path) };
    },
  };
}

/** The company's own words about its handbook, as far as it has written them. */
export const getAboutTexts = remember(async (language: Language): Promise<readonly AboutText[]> => {
  const entries = await getCollection('about');
  return aboutNames.flatMap((name): AboutText[] => {
    const entry = entries.find(({ id }) => id === `${language}/${name}`);
    if (!entry) return [];
    const { body = '', filePath = entry.id, data } = entry;
    const text = { Content: authoredText(compileText(body, resolve(filePath), language, `${name}-`)) };
    return [{ name, title: data.title, updated: data.updated, text }];
  });
});

/**
 * The pictures beside a text, by the paths that its author wrote. Astro's list names each `<path>?…&importer=<file>`.
 */
export function getPictures({ filePath }: Pick<Article['entry'], 'filePath'>): RenderableText['pictures'] {
  return new Map(
    [...ownPictures].flatMap(([id, picture]) => {
      const at = id.lastIndexOf('?');
      const isOwn = new URLSearchParams(id.slice(at)).get('importer') === filePath;
      return isOwn ? [[id.slice(0, at), picture] as const] : [];
    }),
  );
}
