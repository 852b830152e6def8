import { finding, listing, meant } from '../finding.ts';
import type { Finding } from '../finding.ts';
import type { Rule } from './rule.ts';

/** The handbook's order in site.yaml and the articles' own themes agree. */
export const order: Rule = {
  name: 'order',
  check: ({ site, articles }) => {
    const { themes } = site.fields;
    if (!themes) return [];
    const themeKeys = themes.map(({ key }) => key);
    const articleKeys = [...new Set(articles.flatMap(({ key }) => key ?? []))];

    const listed = themes.flatMap((theme, index) =>
      theme.articles.flatMap((key, position): Finding[] =>
        articleKeys.includes(key)
          ? []
          : [
              finding(
                'order',
                site.at('themes', index, 'articles', position),
                `no article has the key ${key}`,
                meant(key, articleKeys, `write it with npm run new, or take it out of the list`),
              ),
            ],
      ),
    );

    const placed = articles.flatMap((article): Finding[] => {
      const { theme } = article.fields;
      const { key } = article;
      if (theme === undefined || key === undefined) return [];
      if (!themeKeys.includes(theme)) {
        const hint = meant(theme, themeKeys, `the themes are ${listing(themeKeys)}`);
        return [finding('order', article.at('theme'), `no theme ${theme} in site.yaml`, hint)];
      }
      const home = themes.find((one) => one.articles.includes(key));
      if (!home) {
        return [
          finding(
            'order',
            article.at('key'),
            `${key} is not in the order of site.yaml`,
            `add - ${key} under articles of the theme ${theme}, where it should be read`,
          ),
        ];
      }
      if (home.key === theme) return [];
      return [
        finding(
          'order',
          article.at('theme'),
          `the theme is ${theme}, but site.yaml lists ${key} under ${home.key}`,
          'make the two the same',
        ),
      ];
    });
    return [...listed, ...placed];
  },
};
