import type { Place } from '../content/place.ts';
import { languages } from '../../../src/i18n/languages.ts';
import { finding } from '../finding.ts';
import type { Finding } from '../finding.ts';
import type { Rule } from './rule.ts';

interface Named {
  readonly name: string | undefined;
  readonly place: Place;
}

/** Keys, ids and addresses name one thing each: the site would silently show only the last. */
export const unique: Rule = {
  name: 'unique',
  check: ({ site, articles, workshops, paths, terms, sources }) => {
    const themes = site.fields.themes ?? [];
    return [
      ...languages.flatMap((language) =>
        [articles, workshops].flatMap((texts) =>
          repeated(
            `${texts === articles ? 'article' : 'workshop'} key`,
            texts
              .filter((text) => text.language === language)
              .map((text) => ({ name: text.key, place: text.at('key') })),
          ),
        ),
      ),
      ...repeated(
        'term id',
        terms.map(({ fields, at }) => ({ name: fields.id, place: at('id') })),
      ),
      ...repeated(
        'source id',
        sources.map(({ fields, at }) => ({ name: fields.id, place: at('id') })),
      ),
      ...repeated(
        'path id',
        paths.map(({ fields, at }) => ({ name: fields.id, place: at('id') })),
      ),
      ...repeated(
        'theme key',
        themes.map(({ key }, index) => ({ name: key, place: site.at('themes', index, 'key') })),
      ),
      ...languages.flatMap((language) =>
        repeated(
          'theme address',
          themes.map((theme, index) => ({
            name: theme[language].slug,
            place: site.at('themes', index, language, 'slug'),
          })),
        ),
      ),
      ...repeated(
        'article in the order of site.yaml',
        themes.flatMap((theme, index) =>
          theme.articles.map((key, position) => ({
            name: key,
            place: site.at('themes', index, 'articles', position),
          })),
        ),
      ),
    ];
  },
};

function repeated(what: string, list: readonly Named[]): Finding[] {
  const first = new Map<string, Place>();
  return list.flatMap(({ name, place }) => {
    if (name === undefined) return [];
    const known = first.get(name);
    if (!known) {
      first.set(name, place);
      return [];
    }
    return [
      finding(
        'unique',
        place,
        `${what} ${name} stands twice`,
        `the first is at ${known.file}:${known.line}; rename one or take it away`,
      ),
    ];
  });
}
