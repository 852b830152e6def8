import type { AboutName } from '../../../../src/domain/about-names.ts';
import { commandWords, manualPath } from '../../../lib/engine.ts';
import type { Guessed, FindingText } from '../message-types.ts';
import { words } from './words.ts';

const { and, didYouMean } = words;

/** Vad sidan säger i stället för det som företaget inte har sagt. */
const aboutInstead = {
  about: 'säger bara vad företaget heter',
  privacy: 'räknar bara upp vad som sparas',
  accessibility: 'säger att det inte finns någon tillgänglighetsredogörelse än',
} as const;

/** Företagets egna ord om handboken. */
export const about = {
  missing: ({ path, name }: { path: string; name: AboutName }): FindingText => [
    `${path} saknas: sidan Om handboken ${aboutInstead[name]}`,
    `skriv den; ${manualPath('sv')} visar under ”Varje fil, hel” en text att börja med`,
  ],
};

export const order = {
  noArticle: ({ key, guess }: Guessed & { key: string }): FindingText => [
    `ingen artikel har nyckeln ${key}`,
    guess === undefined
      ? `skriv den med ${commandWords('new')}, eller ta bort den ur listan`
      : `menade du ${guess}? Om artikelns nyckel har ändrats, ändra tillbaka den: andra filer använder den`,
  ],
  otherTheme: ({ theme, key, home }: { theme: string; key: string; home: string }): FindingText => [
    `temat är ${theme}, men site.yaml har ${key} under ${home}`,
    'skriv samma tema på båda ställena',
  ],
  notListed: ({ key, theme }: { key: string; theme: string }): FindingText => [
    `${key} finns inte med i ordningen i site.yaml`,
    `skriv - ${key} under articles i temat ${theme}, där artikeln ska läsas`,
  ],
  noTheme: ({ theme, guess, known }: Guessed & { theme: string; known: readonly string[] }): FindingText => [
    `det finns inget tema ${theme} i site.yaml`,
    didYouMean(guess, `temana är ${and(known)}`),
  ],
  noThemeOfMany: ({
    theme,
    count,
    file,
    known,
  }: {
    theme: string;
    count: number;
    file: string;
    known: readonly string[];
  }): FindingText => [
    `det finns inget tema ${theme}, och ${count} artiklar har det, bland andra ${file}`,
    `skriv in temat här, eller ge dem något av ${and(known)}`,
  ],
};

export const format = {
  newer: ({ own, present }: { own: number; present: number }): FindingText => [
    `innehållet är skrivet för format ${own}, men programmet läser format ${present}`,
    'installera den nyaste versionen av trust-playbook',
  ],
  earlierHeading: ({ text, more, command }: { text: string; more: number; command: string }): FindingText => [
    `”${text}” heter något annat nu${more === 0 ? '' : `, och ${more} rubriker till`}; det gamla namnet fungerar`,
    `${command} byter namn på ${more === 0 ? 'den' : 'dem'} åt dig`,
  ],
};

const theParts = { assessment: 'självskattningen', calculator: 'kalkylatorn' } as const;

export const parts = {
  missing: ({ part, file }: { part: keyof typeof theParts; file: string }): FindingText => [
    `${theParts[part]} är på, och ${file} saknas`,
    `skriv filen, eller stäng av delen med ${part}: false under parts`,
  ],
  second: (): FindingText => [
    'det här är en andra självskattning',
    'webbplatsen har en; flytta den här filen någon annanstans',
  ],
};
