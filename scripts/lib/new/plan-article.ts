import { englishNames, languages as allLanguages } from '../../../src/i18n/languages.ts';
import type { Language } from '../../../src/i18n/languages.ts';
import { slugOf } from '../../content-check/model/files.ts';
import type { Content } from '../../content-check/model/model.ts';
import { didYouMean, joinWithAnd } from '../../content-check/model/did-you-mean.ts';
import { addToTheme } from './add-to-theme.ts';
import { articleTemplate } from './template.ts';

/** What an author asks for. */
export interface Wish {
  readonly key: string | undefined;
  readonly theme: string | undefined;
  readonly titles: Readonly<Record<Language, string | undefined>>;
}

/** What is to be written, by path in the content folder; or why nothing is. */
export type Plan =
  | { readonly files: Readonly<Record<string, string>>; readonly site: string }
  | { readonly problems: readonly string[] };

/**
 * Plans a new article: a file a published language, and its place in the order of site.yaml.
 * @param content the folder as it is
 * @param siteText the text of site.yaml; its comments are kept
 * @param today `2026-11-21`
 */
export function planArticle(wish: Wish, content: Content, siteText: string, today: string): Plan {
  const problems = [...keyProblems(wish.key, content), ...themeProblems(wish.theme, content)];
  const languages = content.site.fields.languages ?? allLanguages;
  const files: Record<string, string> = {};
  for (const language of languages) {
    const title = wish.titles[language]?.trim() ?? '';
    const slug = slugOf(title);
    if (title === '') {
      problems.push(`the ${englishNames[language]} title is missing: add --${language} "…"`);
    } else if (slug === '') {
      problems.push(
        `the ${englishNames[language]} title ${title} holds no letter or digit to make an address of`,
      );
    } else if (content.articles.some((article) => article.language === language && article.slug === slug)) {
      problems.push(
        `there is already an article articles/${language}/${slug}.mdx: choose another ${englishNames[language]} title`,
      );
    } else {
      const { key = '', theme = '' } = wish;
      files[`articles/${language}/${slug}.mdx`] = articleTemplate({ language, key, theme, title, today });
    }
  }
  if (problems.length > 0) return { problems };
  return { files, site: addToTheme(siteText, wish.theme ?? '', wish.key ?? '') };
}

function keyProblems(key: string | undefined, { articles }: Content): string[] {
  if (key === undefined) {
    return ['the key is missing: a short English name of the subject, such as keep-promises'];
  }
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(key)) {
    return [
      `the key ${key} must be lower-case letters a–z, digits and single hyphens, such as ${slugOf(key) || 'keep-promises'}`,
    ];
  }
  const taken = articles.find((article) => article.key === key);
  return taken ? [`the key ${key} is taken by ${taken.file}`] : [];
}

function themeProblems(theme: string | undefined, { site }: Content): string[] {
  const themes = (site.fields.themes ?? []).map((one) => one.key);
  if (themes.length === 0) return ['the themes of site.yaml cannot be read: npm run check says why'];
  if (theme === undefined) return [`the theme is missing: add --theme and one of ${joinWithAnd(themes)}`];
  if (themes.includes(theme)) return [];
  return [
    `there is no theme ${theme}: ${didYouMean(theme, themes, `the themes are ${joinWithAnd(themes)}`)}`,
  ];
}
