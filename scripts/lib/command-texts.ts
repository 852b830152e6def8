import type { Language } from '../../src/i18n/languages.ts';
import { words as english } from '../content-check/messages/en/words.ts';
import { words as swedish } from '../content-check/messages/sv/words.ts';
import { commandWords } from './engine.ts';

/** What the commands say besides the check's findings. */
export interface CommandTexts {
  readonly noLanguage: (found: string) => string;
  readonly unknownOption: (option: string) => string;
  readonly unexpected: (word: string) => string;
  readonly optionValue: (option: string) => string;
  /** Before a build: what keeps the site from being published. */
  readonly notBuilt: (errors: number) => string;
  readonly builtAllTheSame: string;
  readonly builtToLook: (files: readonly string[]) => string;
  readonly notBuiltYet: (files: readonly string[]) => string;
  /** Instead of a build that would make the same site again. */
  readonly nothingChanged: (folder: string) => string;
  readonly stop: (address: string) => string;
  /** Behind the address: that the site shows drafts; empty for none. */
  readonly withDrafts: (count: number) => string;
  readonly portTaken: (port: number) => string;
}

const sv: CommandTexts = {
  noLanguage: (found) => `Språket ”${found}” finns inte. Skriv --lang sv eller --lang en.`,
  unknownOption: (option) => `Valet ${option} finns inte.`,
  unexpected: (word) => `Kommandot tar inte ordet ${word}. Sätt citattecken runt texter med blanksteg.`,
  optionValue: (option) =>
    `Valet ${option} är inte skrivet som det ska: kontrollera om det ska ha ett värde.`,
  notBuilt: (errors) =>
    `Webbplatsen byggs inte: rätta först ${errors === 1 ? 'saken' : `de ${errors} sakerna`} överst. ` +
    'Något där går inte att läsa, finns inte eller skulle visas fel.\n',
  builtAllTheSame: 'Webbplatsen byggs ändå.\n',
  builtToLook: (files) =>
    `Webbplatsen byggs för att tittas på, inte för att publiceras: det finns något kvar att skriva i ${swedish.and(files)}.\n`,
  notBuiltYet: (files) =>
    `Webbplatsen byggs inte: det finns något kvar att skriva i ${swedish.and(files)}.\n` +
    `Skriv det. Tills dess visar ${commandWords('start')} handboken som den är. Vill du publicera utan den skriver du ` +
    'draft: true bland fälten överst i filen: då finns den inte på den publicerade webbplatsen.\n',
  nothingChanged: (folder) => `Inget har ändrats sedan förra bygget: webbplatsen ligger i ${folder}`,
  stop: (address) => `\nHandboken finns på ${address}  (avsluta med Ctrl + C)`,
  withDrafts: (count) =>
    count === 0
      ? ''
      : `\nDen visar ${count} utkast; ${commandWords('build')} gör webbplatsen utan ${count === 1 ? 'det' : 'dem'}.`,
  portTaken: (port) =>
    `Port ${port} används av ett annat program. Avsluta det, eller välj en annan port: PORT=4322 ${commandWords('start')}`,
};

const en: CommandTexts = {
  noLanguage: (found) => `There is no language “${found}”. Write --lang sv or --lang en.`,
  unknownOption: (option) => `There is no option ${option}.`,
  unexpected: (word) =>
    `The command does not take the word ${word}. Put quotation marks around texts with spaces.`,
  optionValue: (option) =>
    `The option ${option} is not written as it should be: check whether it takes a value.`,
  notBuilt: (errors) =>
    `The site is not built: first correct ${errors === 1 ? 'the finding' : `the ${errors} findings`} at the top. ` +
    'Something there cannot be read, does not exist, or would be shown wrongly.\n',
  builtAllTheSame: 'The site is built anyway.\n',
  builtToLook: (files) =>
    `The site is built for you to look at, not to be published: something is left to write in ${english.and(files)}.\n`,
  notBuiltYet: (files) =>
    `The site is not built: something is left to write in ${english.and(files)}.\n` +
    `Write it. Until then ${commandWords('start')} shows you the playbook as it is. To publish without it, write draft: true ` +
    'among the fields at the top of the file: the published site is then without it.\n',
  nothingChanged: (folder) => `Nothing has changed since the last build: the site is in ${folder}`,
  stop: (address) => `\nThe playbook is at ${address}  (stop with Ctrl + C)`,
  withDrafts: (count) =>
    count === 0
      ? ''
      : `\nIt shows ${count} draft${count === 1 ? '' : 's'}; ${commandWords('build')} builds the site without ${count === 1 ? 'it' : 'them'}.`,
  portTaken: (port) =>
    `Port ${port} is in use by another program. Stop it, or choose another port: PORT=4322 ${commandWords('start')}`,
};

/** The texts in each language of authors. */
export const commandTexts: Readonly<Record<Language, CommandTexts>> = { sv, en };
