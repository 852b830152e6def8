import type { Guessed, FindingText } from '../message-types.ts';
import { words } from './words.ts';

const { and, didYouMean } = words;

const named = {
  article: (name: string) => `ingen artikel har nyckeln ${name}`,
  workshop: (name: string) => `ingen workshop har nyckeln ${name}`,
  term: (name: string) => `det finns inget begrepp ${name}`,
  source: (name: string) => `det finns ingen källa ${name}`,
  dimension: (name: string) => `det finns inget område ${name}`,
} as const;

export const references = {
  unknown: ({
    what,
    name,
    guess,
    known,
    home,
  }: Guessed & {
    what: keyof typeof named;
    name: string;
    known: readonly string[];
    home?: string | undefined;
  }): FindingText => [
    named[what](name),
    didYouMean(
      guess,
      home !== undefined
        ? `skriv in namnet i ${home}, eller använd ett som finns där`
        : known.length === 0
          ? 'det finns inga än; ta bort namnet, eller skriv det som saknas'
          : known.length <= 12
            ? `det finns ${and(known)}`
            : 'titta i listan i site.yaml',
    ),
  ],
  itself: ({ id }: { id: string }): FindingText => [
    `${id} hänvisar till sig själv under related`,
    'ta bort den',
  ],
};

export const claims = {
  otherLabel: ({ label, source, right }: { label: string; source: string; right: string }): FindingText => [
    `påståendet är märkt ${label}, men källan ${source} är ${right}`,
    `skriv label="${right}", eller rätta märkningen i sources.yaml`,
  ],
  noSource: ({ source, guess }: Guessed & { source: string }): FindingText => [
    `det finns ingen källa ${source}`,
    didYouMean(guess, 'lägg till den i sources.yaml'),
  ],
  notInFields: ({ source }: { source: string }): FindingText => [
    `källan ${source} står inte i fälten överst`,
    `lägg till ${source} i sources: överst i filen, på alla språk`,
  ],
  notCited: ({ source }: { source: string }): FindingText => [
    `texten hänvisar inte till källan ${source}`,
    `märk det som den säger med <Claim label="…" source="${source}">…</Claim>, eller ta bort den`,
  ],
};

export const figures = {
  thousands: ({
    name,
    written,
    value,
    whole,
  }: {
    name: string;
    written: string;
    value: number;
    whole: string;
  }): FindingText => [
    `${name}: ${written} läses som ${value}, för en punkt börjar decimalerna`,
    `skriv ${whole} om du menar tusental, eller ${value} utan nollor efteråt`,
  ],
  growth: ({
    written,
    percent,
    write,
    value,
  }: {
    written: string;
    percent: number;
    write: number;
    value: number;
  }): FindingText => [
    `growthTarget: ${written} är en tillväxt på ${percent} % om året`,
    `skriv ${write} för ${value} %`,
  ],
  shares: ({ customer, prospect }: { customer: number; prospect: number }): FindingText => [
    `customerShare ${customer} och prospectShare ${prospect} är fler än alla som påverkas`,
    'låt dem bli högst 1 tillsammans',
  ],
};
