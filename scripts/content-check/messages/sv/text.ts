import type { Language } from '../../../../src/i18n/languages.ts';
import type { Elsewhere, FindingText } from '../message-types.ts';
import { words } from './words.ts';

const { or } = words;
const languages = { sv: 'svenska', en: 'engelska' } as const;

export const language = {
  other: ({ is, among, folder }: { is: Language; among: Language; folder: string }): FindingText => [
    `texten är på ${languages[is]}, och ligger bland de ${languages[among]}`,
    `flytta den till ${folder}/${is}, eller översätt den`,
  ],
  swapped: ({ text, other }: { text: string; other: string }): FindingText => [
    `språken har bytt plats: under sv står ”${text}” och under en står ”${other}”`,
    'byt plats på texterna',
  ],
};

export const currency = {
  other: ({
    written,
    own,
    example,
    count,
  }: {
    written: string;
    own: string;
    example: string;
    count: number;
  }): FindingText => [
    `här står ${written}, och webbplatsens valuta är ${own}${count > 1 ? ` (${count} sådana belopp i filen)` : ''}`,
    `skriv beloppet i ${own}; om du menar en annan valuta skriver du dess kod: 500 ${example}`,
  ],
};

export const unfinished = {
  left: ({ text, guide, places }: { text: string; guide: boolean; places: number }): FindingText => [
    places === 1 ? `kvar att skriva: ”${text}”` : `${places} ställen kvar att skriva, det första: ”${text}”`,
    guide ? 'skriv din egen text i stället för den vägledande meningen' : 'skriv det, eller ta bort det',
  ],
};

export const translated = {
  same: ({ text, file, line }: Elsewhere & { text: string }): FindingText => [
    `samma text på båda språken: ”${text}”`,
    `översätt den; den andra står på ${file}:${line}`,
  ],
};

const hardSpace = 'skriv ett hårt blanksteg (Alt+0160; på en Mac Alt+mellanslag)';

/** Tecken som ska vara andra. Namnet säger vilket språk texten är på, där det spelar roll. */
export const typography = {
  straightQuoteSv: (): FindingText => ['rakt citattecken "', 'skriv ” både före och efter'],
  straightQuoteEn: (): FindingText => ['rakt citattecken "', 'skriv “ före och ” efter'],
  straightApostrophe: (): FindingText => ["rak apostrof '", 'skriv ’'],
  foreignQuoteSv: (): FindingText => ['ett annat språks citattecken', 'skriv ” både före och efter'],
  foreignQuoteEn: (): FindingText => ['ett annat språks citattecken', 'skriv “ före och ” efter'],
  closingForOpening: (): FindingText => ['slutcitattecken ” där ett citat börjar', 'skriv “'],
  openingForClosing: (): FindingText => ['inledande citattecken “ där ett citat slutar', 'skriv ”'],
  fullStops: (): FindingText => ['tre punkter', 'skriv tecknet …'],
  hyphenAsDash: (): FindingText => ['bindestreck som tankstreck', 'skriv – med blanksteg på båda sidor'],
  longDash: (): FindingText => ['långt tankstreck —', 'skriv – med blanksteg på båda sidor'],
  hyphenInRange: (): FindingText => ['bindestreck mellan tal', 'skriv 5–10, med –'],
  twoSpaces: (): FindingText => ['två blanksteg', 'skriv ett'],
  spaceBeforeSign: (): FindingText => ['blanksteg före ett skiljetecken', 'ta bort blanksteget'],
  breakingNumber: (): FindingText => [
    'vanligt blanksteg i ett tal, som kan brytas över två rader',
    hardSpace,
  ],
  breakingPercent: (): FindingText => ['vanligt blanksteg före %, som kan brytas över två rader', hardSpace],
  noSpaceBeforePercent: (): FindingText => ['inget blanksteg före %', 'skriv ett hårt blanksteg före: 5 %'],
  spaceBeforePercent: (): FindingText => ['blanksteg före %', 'skriv 5%'],
  spaceInNumber: (): FindingText => ['blanksteg i ett tal', 'skriv 2,000'],
};

export const readability = {
  lix: ({ lix, most }: { lix: number; most: number }): FindingText => [
    `LIX ${lix}; det ska vara högst ${most}`,
    'korta meningarna, och byt långa ord mot korta',
  ],
};

export const spelling = {
  unknown: ({
    word,
    language: of,
    count,
    guesses,
    unguessed,
    file,
  }: {
    word: string;
    language: Language;
    count: number;
    guesses: readonly string[];
    /** So many words are unknown that no suggestions were looked for. */
    unguessed?: boolean;
    file: string;
  }): FindingText => [
    `finns inte i den ${languages[of]} ordboken: ${word}${count > 1 ? ` (${count} gånger i filen)` : ''}`,
    unguessed === true
      ? `lägg till det som en rad i ${file}, om det är rätt; förslag kommer när du har rättat tidigare ord`
      : guesses.length > 0
        ? `menade du ${or(guesses)}? Lägg annars till det som en rad i ${file}, om det är rätt`
        : `lägg till det som en rad i ${file}, om det är rätt`,
  ],
};
