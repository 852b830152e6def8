import type { Place } from '../content/place.ts';
import { finding, listing, meant } from '../finding.ts';
import type { Finding } from '../finding.ts';
import type { Content } from '../content/model.ts';
import type { Rule } from './rule.ts';

/** The dimensions of a playbook without a self-assessment of its own. */
const standardDimensions = ['clarity', 'promises', 'responsibility', 'respect', 'closeness', 'care'];

/** Every key and id that a file names exists. */
export const references: Rule = {
  name: 'references',
  check: (content) => {
    const articles = known(
      'article with the key',
      content.articles.flatMap(({ key }) => key ?? []),
    );
    const terms = known(
      'term',
      content.terms.flatMap(({ fields }) => fields.id ?? []),
      'glossary.yaml',
    );
    const sources = known(
      'source',
      content.sources.flatMap(({ fields }) => fields.id ?? []),
      'sources.yaml',
    );
    const dimensions = known('dimension', dimensionsOf(content));

    return [
      ...content.articles.flatMap(({ key, fields, at, body }) => [
        ...(fields.related ?? []).flatMap((id, index) =>
          id === key
            ? [finding('references', at('related', index), `${id} names itself as related`, 'take it away')]
            : articles(id, at('related', index)),
        ),
        ...(fields.sources ?? []).flatMap((id, index) => sources(id, at('sources', index))),
        ...(fields.dimensions ?? []).flatMap((id, index) => dimensions(id, at('dimensions', index))),
        ...(body?.components ?? [])
          .filter(({ name }) => name === 'Term')
          .flatMap(({ props, atProp }) => terms(props.get('id'), atProp('id'))),
      ]),
      ...content.terms.flatMap(({ fields, at }) => [
        ...(fields.related ?? []).flatMap((id, index) => terms(id, at('related', index))),
        ...articles(fields.article, at('article')),
      ]),
      ...content.quizzes.flatMap(({ fields, at }) => [
        ...(fields.dimensions ?? []).flatMap((dimension, index) =>
          dimension.articles.flatMap((id, position) =>
            articles(id, at('dimensions', index, 'articles', position)),
          ),
        ),
        ...(fields.items ?? []).flatMap((item, index) =>
          item.articles.flatMap((id, position) => articles(id, at('items', index, 'articles', position))),
        ),
        ...(fields.actions ?? []).flatMap((action, index) =>
          articles(action.article, at('actions', index, 'article')),
        ),
      ]),
    ];
  },
};

function dimensionsOf({ quizzes }: Content): string[] {
  const own = quizzes.flatMap(({ fields }) => (fields.dimensions ?? []).map(({ id }) => id));
  return own.length > 0 ? own : standardDimensions;
}

/** Asks whether a name is among those that exist. */
function known(what: string, names: readonly string[], home?: string) {
  const set = new Set(names);
  return (name: unknown, place: Place): Finding[] => {
    if (typeof name !== 'string' || set.has(name)) return [];
    const fallback =
      home === undefined
        ? names.length <= 12
          ? `there are ${listing(names)}`
          : 'look at the list in site.yaml'
        : `add it to ${home}, or name one that is there`;
    return [finding('references', place, `no ${what} ${name}`, meant(name, names, fallback))];
  };
}
