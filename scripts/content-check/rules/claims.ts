import { claimLabels } from '../../../src/domain/claim-labels.ts';
import type { Article, Content } from '../model/model.ts';
import type { Place } from '../model/place.ts';
import { closest, guessOf } from '../model/did-you-mean.ts';
import { finding } from '../model/finding.ts';
import type { Finding } from '../model/finding.ts';
import type { Rule } from './rule.ts';

/** A claim keeps the label of its source, and the sources at the top are those that the text leans on. */
export const claims: Rule = {
  name: 'claims',
  severity: 'warning',
  check: (content) =>
    content.articles.flatMap((article) => [
      ...mislabelled(article, content),
      ...unlisted(article, content),
      ...uncited(article, content),
    ]),
};

interface Claim {
  readonly source: string;
  /** Undefined where it is none of the labels, which the rule `components` reports. */
  readonly label: string | undefined;
  readonly atSource: Place;
  readonly atLabel: Place;
}

function claimsOf({ facts }: Article): Claim[] {
  return (facts?.uses ?? []).flatMap(({ name, props, atProp }) => {
    const source = props.get('source');
    if (name !== 'Claim' || typeof source !== 'string') return [];
    const label = claimLabels.find((option) => option === props.get('label'));
    return [{ source, label, atSource: atProp('source'), atLabel: atProp('label') }];
  });
}

function mislabelled(article: Article, { sources }: Content): Finding[] {
  return claimsOf(article).flatMap(({ source, label, atLabel }) => {
    const right = sources.find(({ fields }) => fields.id === source)?.fields.label;
    if (label === undefined || right === undefined || label === right) return [];
    return [finding('claims', atLabel, 'otherLabel', { label, source, right }, 'error')];
  });
}

/** The ids of sources.yaml; undefined where it cannot be read, so that nothing is known of them. */
function idsOf({ sources, unreadable }: Content): string[] | undefined {
  return unreadable.includes('sources.yaml') ? undefined : sources.flatMap(({ fields }) => fields.id ?? []);
}

function unlisted(article: Article, content: Content): Finding[] {
  const { sources } = article.fields;
  if (sources === undefined) return [];
  const ids = idsOf(content);
  // The top may have it mistyped, which is reported there.
  const slips = sources.filter((source) => ids?.includes(source) === false);
  return claimsOf(article)
    .filter(({ source }) => !sources.includes(source) && closest(source, slips) === undefined)
    .map(({ source, atSource }) =>
      ids?.includes(source) === false
        ? finding('claims', atSource, 'noSource', { source, guess: guessOf(source, ids) })
        : finding('claims', atSource, 'notInFields', { source }),
    );
}

function uncited(article: Article, content: Content): Finding[] {
  if (!article.facts) return [];
  const ids = idsOf(content);
  const cited = claimsOf(article).map(({ source }) => source);
  // Claims that name no source there is: one of them may be a slip for this one.
  const slips = cited.filter((source) => ids?.includes(source) === false);
  return (article.fields.sources ?? []).flatMap((source, index) =>
    cited.includes(source) || ids?.includes(source) === false || closest(source, slips) !== undefined
      ? []
      : [finding('claims', article.at('sources', index), 'notCited', { source })],
  );
}
