import { languages } from '../../../src/i18n/languages.ts';
import { createKeys } from '../model/keys.ts';
import type { Content } from '../model/model.ts';
import type { Place } from '../model/place.ts';
import { finding } from '../model/finding.ts';
import type { Finding } from '../model/finding.ts';
import type { ParametersOf } from '../messages/catalogue.ts';
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
            `${kind}Key`,
            texts
              .filter((text) => text.language === language)
              .map((text) => ({ name: text.key, place: text.at('key') })),
            { lost: lost.length > 0 && lost.length < 4 ? lost : undefined, kind, language },
          );
        }),
      ),
      ...[articles, workshops].flatMap(takenAddresses),
      ...sameTerms(terms),
      ...repeated(
        'termId',
        terms.map(({ fields, at }) => ({ name: fields.id, place: at('id') })),
      ),
      ...repeated(
        'sourceId',
        sources.map(({ fields, at }) => ({ name: fields.id, place: at('id') })),
      ),
      ...repeated(
        'pathId',
        paths.map(({ fields, at }) => ({ name: fields.id, place: at('id') })),
      ),
      ...repeated(
        'themeKey',
        themes.map(({ key }, index) => ({ name: key, place: site.at('themes', index, 'key') })),
      ),
      ...languages.flatMap((language) =>
        repeated(
          'themeAddress',
          themes.map((theme, index) => ({
            name: theme[language].slug,
            place: site.at('themes', index, language, 'slug'),
          })),
        ),
      ),
      ...repeated(
        'ordered',
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
          holder === file
            ? finding('unique', at('aliases', index), 'ownAlias', { alias })
            : finding('unique', at('aliases', index), 'takenAlias', { alias, holder }),
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
        finding('unique', place, 'sameTerm', {
          word,
          first: known.id ?? '…',
          second: fields.id ?? '…',
          file: known.place.file,
          line: known.place.line,
        }),
      ];
    });
  });
}

type Repeated = ParametersOf<'unique', 'twice'>;

/** @param texts the kind and language of texts, and the keys that no text has where one of the two may be meant for it */
function repeated(
  what: Repeated['what'],
  list: readonly Named[],
  texts: Pick<Repeated, 'lost' | 'kind' | 'language'> = { kind: 'article', language: 'sv' },
): Finding[] {
  const first = new Map<string, Place>();
  return list.flatMap(({ name, place }) => {
    if (name === undefined) return [];
    const known = first.get(name);
    if (!known) {
      first.set(name, place);
      return [];
    }
    return [finding('unique', place, 'twice', { what, name, file: known.file, line: known.line, ...texts })];
  });
}
