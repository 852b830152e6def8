import type * as swedish from '../sv/evidence.ts';
import { words } from './words.ts';

const { and, didYouMean } = words;

const named = {
  article: 'article with the key',
  workshop: 'workshop with the key',
  term: 'term',
  source: 'source',
  dimension: 'dimension',
} as const;

export const references: typeof swedish.references = {
  unknown: ({ what, name, guess, known, home }) => [
    `no ${named[what]} ${name}`,
    didYouMean(
      guess,
      home !== undefined
        ? `add it to ${home}, or name one that is there`
        : known.length === 0
          ? 'there is none yet; remove the name, or write what is missing'
          : known.length <= 12
            ? `there are ${and(known)}`
            : 'look at the list in site.yaml',
    ),
  ],
  itself: ({ id }) => [`${id} names itself as related`, 'remove it'],
};

export const claims: typeof swedish.claims = {
  otherLabel: ({ label, source, right }) => [
    `the claim is marked ${label}, its source ${source} is ${right}`,
    `write label="${right}", or correct the label in sources.yaml`,
  ],
  noSource: ({ source, guess }) => [`no source ${source}`, didYouMean(guess, 'add it to sources.yaml')],
  notInFields: ({ source }) => [
    `the source ${source} is not in the frontmatter`,
    `add ${source} to sources: at the top of the file, in both languages`,
  ],
  notCited: ({ source }) => [
    `the source ${source} is not cited in the text`,
    `mark what it says with <Claim label="…" source="${source}">…</Claim>, or remove it`,
  ],
};

export const figures: typeof swedish.figures = {
  thousands: ({ name, written, value, whole }) => [
    `${name}: ${written} is read as ${value}, since a point begins the decimals`,
    `write ${whole} for thousands, or ${value} without the trailing zeros`,
  ],
  growth: ({ written, percent, write, value }) => [
    `growthTarget: ${written} is a growth of ${percent} % a year`,
    `write ${write} for ${value} %`,
  ],
  shares: ({ customer, prospect }) => [
    `customerShare ${customer} and prospectShare ${prospect} are more than all who are influenced`,
    'make their sum at most 1',
  ],
};
