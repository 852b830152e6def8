import { textFiles } from '../content/model.ts';
import type { Content } from '../content/model.ts';
import type { Place } from '../content/place.ts';
import { finding, listing, meant } from '../finding.ts';
import type { Finding } from '../finding.ts';
import type { Rule } from './rule.ts';

/** The dimensions of a playbook without a self-assessment of its own. */
const standardDimensions = ['clarity', 'promises', 'responsibility', 'respect', 'closeness', 'care'];

/** Every key and id that a file names exists. */
export const references: Rule = {
  name: 'references',
  check: (content) => {
    const ask = askers(content);
    return [
      ...fromArticles(content, ask),
      ...fromTexts(content, ask),
      ...fromTerms(content, ask),
      ...fromQuizzes(content, ask),
      ...fromPaths(content, ask),
    ];
  },
};

/** Asks whether a name is among those that exist. */
type Ask = (name: unknown, place: Place) => Finding[];
type Askers = Readonly<Record<'article' | 'workshop' | 'term' | 'source' | 'dimension', Ask>>;

function askers({ articles, workshops, terms, sources, quizzes, unreadable }: Content): Askers {
  const own = quizzes.flatMap(({ fields }) => (fields.dimensions ?? []).map(({ id }) => id));
  const ids = (entries: readonly { fields: { id?: string | undefined } }[]): string[] =>
    entries.flatMap(({ fields }) => fields.id ?? []);
  const keys = (texts: readonly { key: string | undefined }[]): string[] =>
    texts.flatMap(({ key }) => key ?? []);
  // Of a file that cannot be parsed nothing is known; that alone has been reported.
  const unless = (file: string, ask: Ask): Ask => (unreadable.includes(file) ? () => [] : ask);
  return {
    article: asker('article with the key', keys(articles)),
    workshop: asker('workshop with the key', keys(workshops)),
    term: unless('glossary.yaml', asker('term', ids(terms), 'glossary.yaml')),
    source: unless('sources.yaml', asker('source', ids(sources), 'sources.yaml')),
    dimension: asker('dimension', own.length > 0 ? own : standardDimensions),
  };
}

function asker(what: string, names: readonly string[], home?: string): Ask {
  const known = [...new Set(names)];
  const fallback =
    home !== undefined
      ? `add it to ${home}, or name one that is there`
      : known.length <= 12
        ? `there are ${listing(known)}`
        : 'look at the list in site.yaml';
  return (name, place) =>
    typeof name !== 'string' || known.includes(name)
      ? []
      : [finding('references', place, `no ${what} ${name}`, meant(name, known, fallback))];
}

function fromArticles({ articles }: Content, ask: Askers): Finding[] {
  return articles.flatMap(({ key, fields, at }) => [
    ...(fields.related ?? []).flatMap((id, index) =>
      id === key
        ? [finding('references', at('related', index), `${id} names itself as related`, 'take it away')]
        : ask.article(id, at('related', index)),
    ),
    ...(fields.sources ?? []).flatMap((id, index) => ask.source(id, at('sources', index))),
    ...(fields.dimensions ?? []).flatMap((id, index) => ask.dimension(id, at('dimensions', index))),
  ]);
}

function fromTexts(content: Content, ask: Askers): Finding[] {
  const terms = textFiles(content)
    .flatMap(({ body }) => body?.components ?? [])
    .filter(({ name }) => name === 'Term')
    .flatMap(({ props, atProp }) => ask.term(props.get('id'), atProp('id')));
  const articles = content.workshops.flatMap(({ fields, at }) =>
    (fields.articles ?? []).flatMap((id, index) => ask.article(id, at('articles', index))),
  );
  return [...terms, ...articles];
}

function fromTerms({ terms }: Content, ask: Askers): Finding[] {
  return terms.flatMap(({ fields, at }) => [
    ...(fields.related ?? []).flatMap((id, index) => ask.term(id, at('related', index))),
    ...ask.article(fields.article, at('article')),
  ]);
}

function fromQuizzes({ quizzes }: Content, ask: Askers): Finding[] {
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

function fromPaths({ paths }: Content, ask: Askers): Finding[] {
  return paths.flatMap(({ fields, at }) =>
    (fields.steps ?? []).flatMap(({ article, workshop }, index) => [
      ...ask.article(article, at('steps', index, 'article')),
      ...ask.workshop(workshop, at('steps', index, 'workshop')),
    ]),
  );
}
