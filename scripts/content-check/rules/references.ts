import { languages } from '../../../src/i18n/languages.ts';
import type { Language } from '../../../src/i18n/languages.ts';
import { createKeys } from '../model/keys.ts';
import { textFiles } from '../model/model.ts';
import type { Content } from '../model/model.ts';
import type { Place } from '../model/place.ts';
import { guessOf, idsByWord, titlesOf } from '../model/did-you-mean.ts';
import { finding } from '../model/finding.ts';
import type { Finding } from '../model/finding.ts';
import type { Rule } from './rule.ts';

/** Every key and id that a file names exists. */
export const references: Rule = {
  name: 'references',
  severity: 'error',
  check: (content) => {
    const ask = referenceRules(content);
    return [
      ...fromArticles(content, ask),
      ...fromTexts(content, ask),
      ...fromTerms(content, ask),
      ...fromQuizzes(content, ask),
      ...fromPaths(content, ask),
      ...fromRegister(content, ask),
    ];
  },
};

/** Asks whether a name is among those that exist. */
type ReferenceRule = (name: unknown, place: Place) => Finding[];
type ReferenceRules = Readonly<
  Record<'article' | 'workshop' | 'term' | 'source' | 'dimension', ReferenceRule>
>;

function referenceRules(content: Content): ReferenceRules {
  const { articles, workshops, terms, sources, quizzes, unreadable } = content;
  const missing = createKeys(content);
  const own = quizzes.flatMap(({ fields }) => (fields.dimensions ?? []).map(({ id }) => id));
  const ids = (entries: readonly { fields: { id?: string | undefined } }[]): string[] =>
    entries.flatMap(({ fields }) => fields.id ?? []);
  const keys = (texts: readonly { key: string | undefined }[]): string[] =>
    texts.flatMap(({ key }) => key ?? []);
  // A key that other files know too is right; that its text is missing, or has another key, is reported there.
  const known =
    (kind: 'article' | 'workshop', ask: ReferenceRule): ReferenceRule =>
    (name, place) => {
      const found = ask(name, place);
      const isLost = (language: Language): boolean =>
        missing.lost(kind, language).some((key) => key === name);
      return found.length > 0 && languages.some(isLost) ? [] : found;
    };
  // Of a file that cannot be parsed nothing is known; that alone has been reported.
  const unless = (file: string, ask: ReferenceRule): ReferenceRule =>
    unreadable.includes(file) ? () => [] : ask;
  return {
    article: known('article', referenceRule('article', keys(articles), undefined, titlesOf(articles))),
    workshop: known('workshop', referenceRule('workshop', keys(workshops), undefined, titlesOf(workshops))),
    term: unless('glossary.yaml', referenceRule('term', ids(terms), 'glossary.yaml', idsByWord(terms))),
    source: unless('sources.yaml', referenceRule('source', ids(sources), 'sources.yaml')),
    // Without a self-assessment that can be read nothing is known of its dimensions.
    dimension: own.length > 0 ? referenceRule('dimension', own) : () => [],
  };
}

function referenceRule(
  what: keyof ReferenceRules,
  names: readonly string[],
  home?: string,
  titles?: ReadonlyMap<string, string>,
): ReferenceRule {
  const known = new Set(names);
  return (name, place) =>
    typeof name !== 'string' || known.has(name)
      ? []
      : [
          finding('references', place, 'unknown', {
            what,
            name,
            guess: guessOf(name, [...known], titles),
            known: [...known],
            home,
          }),
        ];
}

function fromArticles(content: Content, ask: ReferenceRules): Finding[] {
  const keys = createKeys(content);
  return content.articles.flatMap((article) => {
    const { key, fields, at } = article;
    return [
      ...(fields.related ?? []).flatMap((id, index) =>
        id === key && !keys.isShared(article)
          ? [finding('references', at('related', index), 'itself', { id })]
          : ask.article(id, at('related', index)),
      ),
      ...(fields.sources ?? []).flatMap((id, index) => ask.source(id, at('sources', index))),
      ...(fields.dimensions ?? []).flatMap((id, index) => ask.dimension(id, at('dimensions', index))),
    ];
  });
}

function fromTexts(content: Content, ask: ReferenceRules): Finding[] {
  const terms = textFiles(content)
    .flatMap(({ facts }) => facts?.uses ?? [])
    .filter(({ name }) => name === 'Term')
    .flatMap(({ props, atProp }) => ask.term(props.get('id'), atProp('id')));
  const articles = content.workshops.flatMap(({ fields, at }) =>
    (fields.articles ?? []).flatMap((id, index) => ask.article(id, at('articles', index))),
  );
  return [...terms, ...articles];
}

function fromTerms({ terms }: Content, ask: ReferenceRules): Finding[] {
  return terms.flatMap(({ fields, at }) => [
    ...(fields.related ?? []).flatMap((id, index) => ask.term(id, at('related', index))),
    ...ask.article(fields.article, at('article')),
  ]);
}

function fromQuizzes({ quizzes }: Content, ask: ReferenceRules): Finding[] {
  return quizzes.flatMap(({ fields, at }) => [
    ...(['dimensions', 'items'] as const).flatMap((list) =>
      (fields[list] ?? []).flatMap(({ articles }, index) =>
        articles.flatMap((id, position) => ask.article(id, at(list, index, 'articles', position))),
      ),
    ),
    ...(fields.actions ?? []).flatMap(({ article }, index) =>
      ask.article(article, at('actions', index, 'article')),
    ),
  ]);
}

function fromPaths({ paths }: Content, ask: ReferenceRules): Finding[] {
  return paths.flatMap(({ fields, at }) =>
    (fields.steps ?? []).flatMap(({ article, workshop }, index) => [
      ...ask.article(article, at('steps', index, 'article')),
      ...ask.workshop(workshop, at('steps', index, 'workshop')),
    ]),
  );
}

function fromRegister({ register }: Content, ask: ReferenceRules): Finding[] {
  return Object.entries(register?.fields.articles ?? {}).flatMap(([question, key]) =>
    key === undefined || !register ? [] : ask.article(key, register.at('articles', question)),
  );
}
