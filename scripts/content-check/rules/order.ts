import { languages } from '../../../src/i18n/languages.ts';
import type { Site } from '../../../src/schemas/site.ts';
import { createKeys } from '../model/keys.ts';
import type { Article, Content } from '../model/model.ts';
import { guessOf, titlesOf } from '../model/did-you-mean.ts';
import { finding } from '../model/finding.ts';
import type { Finding } from '../model/finding.ts';
import type { Rule } from './rule.ts';

/** The handbook's order in site.yaml and the articles' own themes agree. */
export const order: Rule = {
  name: 'order',
  severity: 'warning',
  check: (content) => {
    const themes = content.site.fields.themes ?? [];
    return themes.length === 0 ? [] : [...unwritten(content, themes), ...misplaced(content, themes)];
  },
};

type Themes = Site['themes'];

/** Keys in site.yaml that no article has. */
function unwritten(content: Content, themes: Themes): Finding[] {
  const { site, articles } = content;
  const known = [...new Set(articles.flatMap(({ key }) => key ?? []))];
  const keys = createKeys(content);
  const titles = titlesOf(articles);
  // An article whose own key is wrong is reported there.
  const explained = languages.some((language) => keys.explained('article', language));
  return themes.flatMap((theme, index) =>
    theme.articles.flatMap((key, position): Finding[] => {
      if (known.includes(key) || explained) return [];
      const guess = guessOf(key, known, titles);
      return [finding('order', site.at('themes', index, 'articles', position), 'noArticle', { key, guess })];
    }),
  );
}

/** Articles that stand in no theme, or in another than their own; what holds for both languages is said once. */
function misplaced(content: Content, themes: Themes): Finding[] {
  const { articles } = content;
  const themeKeys = themes.map(({ key }) => key);
  const keys = createKeys(content);
  const titles = titlesOf(articles);
  const inSwedish = new Set(
    articles
      .filter((article) => article.language === 'sv')
      .map(({ key, fields }) => `${key ?? ''} ${fields.theme ?? ''}`),
  );
  return [
    ...unknownThemes(content, themes),
    ...articles.flatMap((article): Finding[] => {
      const { key, at, language } = article;
      const { theme } = article.fields;
      if (theme === undefined || key === undefined || !themeKeys.includes(theme)) return [];
      if (language === 'en' && inSwedish.has(`${key} ${theme}`)) return [];
      const home = themes.find((one) => one.articles.includes(key));
      if (home?.key === theme || keys.meantBy(article) !== undefined || keys.isShared(article)) return [];
      return home
        ? [finding('order', at('theme'), 'otherTheme', { theme, key, home: home.key })]
        : themes.some((one) => one.articles.some((name) => titles.get(name.toLowerCase()) === key))
          ? []
          : [finding('order', at('key'), 'notListed', { key, theme })];
    }),
  ];
}

/** A theme that is not in site.yaml; once where many articles have it, since it is the theme then that is missing. */
function unknownThemes({ site, articles }: Content, themes: Themes): Finding[] {
  const known = themes.map(({ key }) => key);
  const titles = new Map(
    themes.flatMap(({ key, sv, en }) => [sv.title, en.title].map((title) => [title.toLowerCase(), key])),
  );
  const unknown = articles.filter(({ fields: { theme } }) => theme !== undefined && !known.includes(theme));
  const byTheme = new Map<string, Article[]>();
  for (const article of unknown) {
    const { theme = '' } = article.fields;
    byTheme.set(theme, [...(byTheme.get(theme) ?? []), article]);
  }
  return [...byTheme].flatMap(([theme, those]): Finding[] => {
    const guess = guessOf(theme, known, titles);
    if (those.length < 3) {
      return those.map(({ at }) =>
        finding('order', at('theme'), 'noTheme', { theme, guess, known }, 'error'),
      );
    }
    const parameters = { theme, count: those.length, file: those[0]?.file ?? '', known };
    return [finding('order', site.at('themes'), 'noThemeOfMany', parameters, 'error')];
  });
}
