import type { Language } from '../../../src/i18n/languages.ts';
import { createFormats } from '../../../src/i18n/formats.ts';
import { commandWords } from '../engine.ts';

/** What is said while a site is built, or shown live. */
export interface SiteTexts {
  readonly building: string;
  readonly read: string;
  readonly made: string;
  readonly search: (pages: number) => string;
  readonly booksOffered: (count: number) => string;
  readonly booksStale: (count: number, folder: string) => string;
  readonly done: (folder: string, pages: number, seconds: number) => string;
  /** Below why a build did not succeed: what is on the server's side of it. */
  readonly kept: string;
  readonly serving: (address: string) => string;
  /** The port that was asked for was in use. */
  readonly otherPort: (asked: number, port: number) => string;
  readonly devErrorHeading: string;
  readonly devErrorNext: string;
  /** The live server cannot begin, or has ended, and begins when what is above has been mended. */
  readonly waits: string;
  readonly resumed: string;
}

const number = (language: Language, value: number, decimals = 0): string =>
  createFormats(language, 'SEK').number(value, decimals);

const sv: SiteTexts = {
  building: 'Webbplatsen byggs …',
  read: '  texterna är lästa',
  made: '  sidorna är byggda',
  search: (pages) => `  sökningen täcker ${number('sv', pages)} ${pages === 1 ? 'sida' : 'sidor'}`,
  booksOffered: (count) => `  ${count === 1 ? 'en bok erbjuds' : `${count} böcker erbjuds`} bredvid sidorna`,
  booksStale: (count, folder) =>
    `  ${count === 1 ? 'En bok' : `${count} böcker`} i ${folder} är gjord${count === 1 ? '' : 'a'} av andra texter än de här och erbjuds inte. ` +
    `Gör om ${count === 1 ? 'den' : 'dem'} med ${commandWords('book')} och bygg sedan.`,
  done: (folder, pages, seconds) =>
    `Klart på ${number('sv', seconds, 1)} s: ${number('sv', pages)} sidor i ${folder}`,
  kept: 'Bygget avbröts. Fanns det en webbplats sedan förut ligger den kvar som den var.',
  serving: (address) => `Handboken finns på ${address}  (avsluta med Ctrl + C)`,
  otherPort: (asked, port) =>
    `Port ${asked} används av ett annat program, så den här gången blir det ${port}.`,
  devErrorHeading: 'Rätta det här först',
  devErrorNext: 'Sidan kommer av sig själv när du har sparat.',
  waits: 'Handboken visas när det är rättat: spara, så försöker programmet igen.',
  resumed: 'Rättat. Handboken visas igen.',
};

const en: SiteTexts = {
  building: 'Building the site …',
  read: '  the texts are read',
  made: '  the pages are built',
  search: (pages) => `  the search covers ${number('en', pages)} ${pages === 1 ? 'page' : 'pages'}`,
  booksOffered: (count) =>
    `  ${count === 1 ? 'a book is offered' : `${count} books are offered`} beside the pages`,
  booksStale: (count, folder) =>
    `  ${count === 1 ? 'A book' : `${count} books`} in ${folder} ${count === 1 ? 'was' : 'were'} made from other texts than these, and ${count === 1 ? 'is' : 'are'} not offered. ` +
    `Make ${count === 1 ? 'it' : 'them'} again with ${commandWords('book')}, then build.`,
  done: (folder, pages, seconds) =>
    `Done in ${number('en', seconds, 1)} s: ${number('en', pages)} pages in ${folder}`,
  kept: 'The build was stopped. If there was a site before, it is unchanged.',
  serving: (address) => `The playbook is at ${address}  (stop with Ctrl + C)`,
  otherPort: (asked, port) => `Port ${asked} is in use by another program, so it is ${port}.`,
  devErrorHeading: 'Correct this first',
  devErrorNext: 'The page will appear when you have saved.',
  waits: 'The playbook is shown when that is corrected: save, and the program will try again.',
  resumed: 'Corrected. The playbook is shown again.',
};

/** The texts in each language of authors. */
export const siteTexts: Readonly<Record<Language, SiteTexts>> = { sv, en };
