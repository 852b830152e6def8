import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Language } from '../../../src/i18n/languages.ts';
import { anatomyOf } from '../../content-check/rules/anatomy-headings.ts';
import { slugOf } from '../../content-check/model/files.ts';
import type { GivenText } from '../new/plan-article.ts';
import { articleFromWord, languageOfWord } from './article-from-word.ts';
import type { WordArticle } from './article-from-word.ts';
import { readWord } from './read-word.ts';
import { wordTexts } from './texts.ts';

/** A document, ready to become an article. */
export interface FromWord {
  readonly given: GivenText;
  /** What became of the document, once the article is written. @param path the article's file, as it is printed */
  readonly report: (path: string) => string;
}

/**
 * Reads a Word document for a new article.
 * @param file its path, as the author wrote it
 * @param published the languages of the handbook; the first is taken where the document's own words do not tell
 * @param speaking the language to report in
 * @returns the document, or why there is none, as a sentence without a full stop
 */
export async function fromWord(
  file: string,
  published: readonly Language[],
  speaking: Language,
): Promise<FromWord | string> {
  const texts = wordTexts[speaking];
  if (!existsSync(file)) return texts.problem('missing', file);
  const own = basename(file).replace(/\.\w+$/u, '');
  // Pictures get the article's name, which is known when it is written.
  const placeholder = 'picture';
  const word = await readWord(readFileSync(file), placeholder);
  if (typeof word === 'string') return texts.problem(word, file);
  const language = languageOfWord(word) ?? published[0] ?? 'sv';
  if (!published.includes(language)) return texts.problem('otherLanguage', file);
  const firstHeading = word.blocks.find((block) => block.kind === 'heading' && block.depth === 1);
  const title =
    word.title ?? (firstHeading?.kind === 'heading' ? firstHeading.plain : own.replaceAll(/[-_]+/gu, ' '));
  let made: WordArticle | undefined;
  return {
    given: {
      language,
      title,
      write: (article, slug) => {
        made = articleFromWord(word, article);
        const renamed = (text: string): string => text.replaceAll(`./${placeholder}-`, `./${slug}-`);
        const pictures = Object.entries(word.pictures).map(
          ([name, bytes]) => [name.replace(placeholder, slug), bytes] as const,
        );
        return { text: renamed(made.text), pictures: Object.fromEntries(pictures) };
      },
    },
    report: (path) => {
      const headings = anatomyOf[language];
      const parts = Object.keys(headings) as (keyof typeof headings)[];
      const found = made?.found ?? [];
      const losses = (made?.losses ?? []).map((loss) => `  ${texts.loss(loss)}`);
      const has = (part: keyof typeof headings): boolean => found.includes(part);
      return [
        texts.parts(
          parts.filter(has).map((part) => headings[part]),
          parts.filter((part) => !has(part)).map((part) => headings[part]),
        ),
        ...(losses.length === 0 ? [texts.nothingLost] : [texts.lossesHead, ...losses]),
        texts.draft(path),
      ].join('\n');
    },
  };
}

/** A key made of a title, for a document that comes without one. */
export const keyOfTitle = (title: string): string => slugOf(title) || 'article';
