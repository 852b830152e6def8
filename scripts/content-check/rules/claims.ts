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
  check: (content) => {
    const sources = sourcesOf(content);
    return content.articles.flatMap((article) => {
      const made = claimsOf(article);
      return [
        ...mislabelled(made, sources),
        ...unlisted(article, made, sources),
        ...uncited(article, made, sources),
      ];
    });
  },
};

/** What is known of sources.yaml. */
interface Sources {
  /** The label of each, by its id; of two with one id the first counts. */
  readonly labels: ReadonlyMap<string, string | undefined>;
  /** Whether there is none of an id; of a file that cannot be read nothing is known. */
  readonly isMissing: (id: string) => boolean;
}

function sourcesOf({ sources, unreadable }: Content): Sources {
  const labels = new Map<string, string | undefined>();
  for (const { fields } of sources)
    if (fields.id !== undefined && !labels.has(fields.id)) labels.set(fields.id, fields.label);
  const isUnknown = unreadable.includes('sources.yaml');
  return { labels, isMissing: (id) => !isUnknown && !labels.has(id) };
}

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

function mislabelled(made: readonly Claim[], { labels }: Sources): Finding[] {
  return made.flatMap(({ source, label, atLabel }) => {
    const right = labels.get(source);
    if (label === undefined || right === undefined || label === right) return [];
    return [finding('claims', atLabel, 'otherLabel', { label, source, right }, 'error')];
  });
}

function unlisted(
  { fields: { sources } }: Article,
  made: readonly Claim[],
  { labels, isMissing }: Sources,
): Finding[] {
  if (sources === undefined) return [];
  // The top may have it mistyped, which is reported there.
  const slips = sources.filter(isMissing);
  return made
    .filter(({ source }) => !sources.includes(source) && closest(source, slips) === undefined)
    .map(({ source, atSource }) =>
      isMissing(source)
        ? finding('claims', atSource, 'noSource', { source, guess: guessOf(source, [...labels.keys()]) })
        : finding('claims', atSource, 'notInFields', { source }),
    );
}

function uncited(article: Article, made: readonly Claim[], { isMissing }: Sources): Finding[] {
  if (!article.facts) return [];
  const cited = made.map(({ source }) => source);
  // Claims that name no source there is: one of them may be a slip for this one.
  const slips = cited.filter(isMissing);
  return (article.fields.sources ?? []).flatMap((source, index) =>
    cited.includes(source) || isMissing(source) || closest(source, slips) !== undefined
      ? []
      : [finding('claims', article.at('sources', index), 'notCited', { source })],
  );
}
