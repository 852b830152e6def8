import { englishNames, languages } from '../../../src/i18n/languages.ts';
import { createKeys } from '../model/keys.ts';
import type { Content } from '../model/model.ts';
import type { Place } from '../model/place.ts';
import { finding } from '../model/finding.ts';
import type { Finding } from '../model/finding.ts';
import type { Rule } from './rule.ts';

interface Named {
  readonly name: string | undefined;
  readonly place: Place;
}

/** Keys, ids and addresses name one thing each: the site would silently show only the last. */
export const unique: Rule = {
  name: 'unique',
  severity: 'error',
  check: (content) => {
    const { site, articles, workshops, paths, terms, sources } = content;
    const themes = site.fields.themes ?? [];
    const keys = createKeys(content);
    return [
      ...languages.flatMap((language) =>
        [articles, workshops].flatMap((texts) => {
          const kind = texts === articles ? 'article' : 'workshop';
          const lost = keys.lost(kind, language);
          return repeated(
            `${kind} key`,
            texts
              .filter((text) => text.language === language)
              .map((text) => ({ name: text.key, place: text.at('key') })),
            lost.length > 0 && lost.length < 4
              ? `one of them is likely to be ${lost.join(' or ')}, which no ${englishNames[language]} ${kind} has`
              : undefined,
          );
        }),
      ),
      ...[articles, workshops].flatMap(takenAddresses),
      ...sameTerms(terms),
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

/** An old address must be free: where there is a page, or another text has claimed it, no reader would be led on. */
function takenAddresses(texts: Content['articles'] | Content['workshops']): Finding[] {
  return languages.flatMap((language) => {
    const own = texts.filter((text) => text.language === language);
    const taken = new Map(own.map(({ slug, file }) => [slug, file]));
    return own.flatMap(({ fields, file, at }) =>
      (fields.aliases ?? []).flatMap((alias, index): Finding[] => {
        const holder = taken.get(alias);
        taken.set(alias, holder ?? file);
        if (holder === undefined) return [];
        return [
          finding(
            'unique',
            at('aliases', index),
            holder === file
              ? `the old address ${alias} is this text’s own, or stands here twice`
              : `the old address ${alias} belongs to ${holder}`,
            'take it away from one of the two; a link can lead to one page only',
            'error',
          ),
        ];
      }),
    );
  });
}

/** One word, explained twice under two ids; the search would find both. */
function sameTerms(terms: Content['terms']): Finding[] {
  return languages.flatMap((language) => {
    const first = new Map<string, { readonly id: string | undefined; readonly place: Place }>();
    return terms.flatMap(({ fields, at }): Finding[] => {
      const word = fields[language]?.term;
      if (word === undefined) return [];
      const place = at(language, 'term');
      const known = first.get(word.toLowerCase());
      if (!known) {
        first.set(word.toLowerCase(), { id: fields.id, place });
        return [];
      }
      // The same id twice has been reported.
      if (known.id === fields.id) return [];
      return [
        finding(
          'unique',
          place,
          `the term ${word} stands twice, as ${known.id ?? 'another'} and as ${fields.id ?? 'this'}`,
          `the first is at ${known.place.file}:${known.place.line}; join the two, or name what sets them apart`,
        ),
      ];
    });
  });
}

/** @param guess what the second is likely to be; default: it is to be renamed or taken away */
function repeated(what: string, list: readonly Named[], guess = 'rename one or take it away'): Finding[] {
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
        `the first is at ${known.file}:${known.line}; ${guess}`,
      ),
    ];
  });
}
