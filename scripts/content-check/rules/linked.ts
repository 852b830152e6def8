import { languages } from '../../../src/i18n/languages.ts';
import { createKeys } from '../model/keys.ts';
import type { Article } from '../model/model.ts';
import { finding } from '../model/finding.ts';
import type { Rule } from './rule.ts';

/** Every article is found from the text of at least two others. */
export const linked: Rule = {
  name: 'linked',
  severity: 'advice',
  check: (content) => {
    const { articles } = content;
    const wanted = content.site.fields.checks?.linksToEach ?? 2;
    const keys = createKeys(content);
    return languages.flatMap((language) => {
      // Nobody need lead to a draft, and its links lead nobody yet.
      const these = articles.filter(
        (article) => article.language === language && article.fields.draft !== true,
      );
      // A text that cannot be parsed may hold the missing link; it has been reported.
      if (these.some(({ facts }) => facts === undefined)) return [];
      const leadingTo = new Map<string, Set<Article>>();
      for (const article of these)
        for (const { url } of article.facts?.links ?? [])
          leadingTo.set(url, (leadingTo.get(url) ?? new Set()).add(article));
      const enough = Math.min(wanted, these.length - 1);
      return these.flatMap((article) => {
        const { key } = article;
        // A wrong key, which others cannot link by, has been reported.
        if (key === undefined || keys.isShared(article) || keys.meantBy(article) !== undefined) return [];
        const from = [...(leadingTo.get(`article:${key}`) ?? [])].filter((other) => other !== article);
        if (from.length >= enough) return [];
        const only = from.length === 0 ? undefined : (from[0]?.key ?? '…');
        return [finding('linked', article.at('key'), 'few', { key, only, enough, language })];
      });
    });
  },
};
