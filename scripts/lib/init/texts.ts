import type { Language } from '../../../src/i18n/languages.ts';

/** What the command that begins a content folder asks and says. */
export interface InitTexts {
  readonly askName: string;
  readonly askLanguages: string;
  readonly askCurrency: string;
  readonly askColour: string;
  readonly askContact: string;
  readonly askEmail: string;
  readonly nameProblem: string;
  readonly languagesProblem: (found: string) => string;
  readonly currencyProblem: (found: string) => string;
  readonly colourProblem: (found: string) => string;
  readonly colourNote: (asked: string, ratio: string, given: string) => string;
  /** That nothing was written, and why. */
  readonly refused: (problem: string) => string;
  readonly ciProblem: (found: string) => string;
  /** That the company's package.json got the commands. */
  readonly scripts: string;
  readonly ci: (path: string) => string;
  readonly emailProblem: (found: string) => string;
  readonly exists: (folder: string, files: readonly string[], missing: readonly string[]) => string;
  readonly written: (folder: string, count: number) => string;
  readonly next: readonly string[];
  readonly defaultName: string;
}

/** The texts in each language of authors. */
export const initTexts: Readonly<Record<Language, InitTexts>> = {
  sv: {
    askName: 'Vad heter företaget?',
    askLanguages: 'Vilka språk ska handboken ha (sv, en eller sv,en)?',
    askCurrency: 'Vilken valuta räknar ni i (SEK, EUR, NOK …)?',
    askColour: 'Vilken är er färg (till exempel #1f5a4c)?',
    askContact: 'Vem svarar på frågor om handboken?',
    askEmail: 'Till vilken e-postadress (kan vara tom)?',
    refused: (problem) => `Ingenting skrevs: ${problem}.`,
    ciProblem: (found) => `det finns inget recept för ”${found}”: skriv --ci github eller --ci gitlab`,
    scripts: 'package.json har fått kommandona: npm test kontrollerar innehållet, npm start visar handboken.',
    ci: (path) => `Receptet för kontroll, bygge och publicering finns i ${path}. Läs raderna överst i det.`,
    nameProblem: 'Företaget måste ha ett namn.',
    languagesProblem: (found) => `Språket ”${found}” finns inte. Skriv sv, en eller sv,en.`,
    currencyProblem: (found) =>
      `”${found}” är ingen valuta. Skriv tre bokstäver, till exempel SEK, EUR eller NOK.`,
    colourProblem: (found) =>
      `”${found}” är ingen färg. Skriv # och sex siffror eller bokstäver a–f, till exempel #1f5a4c.`,
    colourNote: (asked, ratio, given) =>
      `${asked} syns för dåligt på den ljusa sidan (kontrast ${ratio.replace('.', ',')}, det behövs 4,5). Handboken får ${given}, den närmaste som syns.`,
    emailProblem: (found) =>
      `”${found}” är ingen e-postadress. Skriv till exempel namn@exempel.se, eller låt det vara tomt.`,
    exists: (folder, files, missing) =>
      [
        `Ingenting skrevs: ${folder} innehåller redan ${files.slice(0, 3).join(', ')}${files.length > 3 ? ' med mera' : ''}.`,
        ...(missing.length > 0
          ? ['Det här saknas där, av det som en handbok brukar ha:', ...missing.map((path) => `  ${path}`)]
          : ['Där finns allt som en handbok brukar ha.']),
        'Välj en tom mapp eller en som inte finns.',
      ].join('\n'),
    written: (folder, count) => `Handboken finns i ${folder}: ${count} filer att redigera.`,
    next: [
      'Titta på den:',
      'Se vad som är fel eller saknas:',
      'Läs README.md i mappen för att komma i gång.',
    ],
    defaultName: 'Vårt företag',
  },
  en: {
    askName: 'What is the company called?',
    askLanguages: 'Which languages should the playbook have (sv, en or sv,en)?',
    askCurrency: 'Which currency do you use (SEK, EUR, GBP …)?',
    askColour: 'What is your company colour (such as #1f5a4c)?',
    askContact: 'Who answers questions about the playbook?',
    askEmail: 'At which email address (can be left empty)?',
    refused: (problem) => `Nothing was written: ${problem}.`,
    ciProblem: (found) => `there is no recipe for “${found}”: write --ci github or --ci gitlab`,
    scripts: 'package.json now has the commands: npm test checks the content, npm start shows the playbook.',
    ci: (path) =>
      `The recipe that checks, builds and publishes is in ${path}. Read the lines at the top of it.`,
    nameProblem: 'The company needs a name.',
    languagesProblem: (found) => `There is no language “${found}”. Write sv, en or sv,en.`,
    currencyProblem: (found) => `“${found}” is not a currency. Write three letters, such as SEK, EUR or GBP.`,
    colourProblem: (found) =>
      `“${found}” is not a colour. Write # and six digits or letters a–f, such as #1f5a4c.`,
    colourNote: (asked, ratio, given) =>
      `${asked} is too faint on the light page (contrast ${ratio}, and 4.5 is needed). The playbook gets ${given}, the nearest that is not.`,
    emailProblem: (found) => `“${found}” is not an email address. Write name@example.com, or leave it empty.`,
    exists: (folder, files, missing) =>
      [
        `Nothing was written: ${folder} already contains ${files.slice(0, 3).join(', ')}${files.length > 3 ? ' and more' : ''}.`,
        ...(missing.length > 0
          ? ['This is missing there, of what a playbook usually has:', ...missing.map((path) => `  ${path}`)]
          : ['It has all that a playbook usually has.']),
        'Choose an empty folder, or one that does not exist.',
      ].join('\n'),
    written: (folder, count) => `The playbook is in ${folder}: ${count} files for you to edit.`,
    next: ['Look at it:', 'See what is wrong or missing:', 'Read README.md in the folder to get started.'],
    defaultName: 'Our company',
  },
};
