import type * as swedish from '../sv/evidence.ts';
import { words } from './words.ts';

const { and, didYouMean } = words;

const named = {
  article: 'no article has the key',
  workshop: 'no workshop has the key',
  term: 'there is no term',
  source: 'there is no source',
  dimension: 'there is no dimension',
} as const;

export const references: typeof swedish.references = {
  unknown: ({ what, name, guess, known, home }) => [
    `${named[what]} ${name}`,
    didYouMean(
      guess,
      home !== undefined
        ? `add it to ${home}, or use one that is there`
        : known.length === 0
          ? 'there are none yet; remove the name, or write what is missing'
          : known.length <= 12
            ? `there are ${and(known)}`
            : 'look at the list in site.yaml',
    ),
  ],
  itself: ({ id }) => [`${id} is listed as related to itself`, 'remove it'],
};

export const claims: typeof swedish.claims = {
  otherLabel: ({ label, source, right }) => [
    `the claim is labelled ${label}, but its source ${source} is ${right}`,
    `write label="${right}", or correct the label in sources.yaml`,
  ],
  noSource: ({ source, guess }) => [
    `there is no source ${source}`,
    didYouMean(guess, 'add it to sources.yaml'),
  ],
  notInFields: ({ source }) => [
    `the source ${source} is not among the fields at the top`,
    `add ${source} to sources: at the top of the file, in both languages`,
  ],
  notCited: ({ source }) => [
    `the source ${source} is not cited in the text`,
    `label what it says with <Claim label="…" source="${source}">…</Claim>, or remove it`,
  ],
};

export const figures: typeof swedish.figures = {
  thousands: ({ name, written, value, whole }) => [
    `${name}: ${written} is read as ${value}, because a point begins the decimals`,
    `write ${whole} for thousands, or ${value} without the trailing zeros`,
  ],
  growth: ({ written, percent, write, value }) => [
    `growthTarget: ${written} is a growth of ${percent}% a year`,
    `write ${write} for ${value}%`,
  ],
  shares: ({ customer, prospect }) => [
    `customerShare ${customer} and prospectShare ${prospect} are more than all the people influenced`,
    'make their sum at most 1',
  ],
};
