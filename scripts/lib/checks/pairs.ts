import { languages } from '../../../src/i18n/languages.ts';
import type { Article } from '../content/model.ts';
import { finding } from '../finding.ts';
import type { Finding } from '../finding.ts';
import type { Rule } from './rule.ts';

const names = { sv: 'Swedish', en: 'English' } as const;
/** What a translation must not change. */
const shared = ['theme', 'dimensions', 'related', 'sources'] as const;

/** Every article exists in every published language, and its translations agree on what is not text. */
export const pairs: Rule = {
  name: 'pairs',
  check: ({ site, articles }) => {
    const published = site.fields.languages ?? languages;
    return articles.flatMap((article): Finding[] => {
      const { key } = article;
      if (key === undefined) return [];
      return published
        .filter((language) => language !== article.language)
        .flatMap((language) => {
          const other = articles.find((one) => one.key === key && one.language === language);
          if (other) return article.language === 'en' ? differences(article, other) : [];
          return [
            finding(
              'pairs',
              article.at('key'),
              `${key} has no ${names[language]} article`,
              `write articles/${language}/<address>.mdx with key: ${key}, or correct the key`,
            ),
          ];
        });
    });
  },
};

function differences(article: Article, other: Article): Finding[] {
  return shared.flatMap((field) => {
    const here = article.fields[field];
    const there = other.fields[field];
    if (here === undefined || there === undefined || String(here) === String(there)) return [];
    return [
      finding(
        'pairs',
        article.at(field),
        `${field} differs from the ${names[other.language]} article: ${shown(here)} here, ${shown(there)} there`,
        `make it the same in both, in the same order; the other file is ${other.file}`,
      ),
    ];
  });
}

function shown(value: string | readonly string[]): string {
  return typeof value === 'string' ? value : `[${value.join(', ')}]`;
}
