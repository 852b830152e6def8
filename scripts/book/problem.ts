import type { Language } from '../../src/i18n/languages.ts';
import { failureText } from '../lib/plain-failures.mjs';

/** What keeps a book from being made, as data: whoever made it is told in their own language. */
export type Problem =
  | { readonly kind: 'no-browser' }
  /** CHROME_PATH names a file that is not there. */
  | { readonly kind: 'browser-gone'; readonly named: string }
  | { readonly kind: 'no-day'; readonly found: string; readonly example: string }
  | { readonly kind: 'no-language'; readonly found: string; readonly published: readonly string[] }
  | {
      readonly kind: 'no-such';
      readonly part: 'theme' | 'path' | 'workshop';
      readonly found: string;
      readonly known: readonly string[];
    }
  | { readonly kind: 'no-site'; readonly printed: string }
  | { readonly kind: 'too-wide'; readonly where: readonly string[] }
  | { readonly kind: 'no-place'; readonly anchors: readonly string[] }
  | { readonly kind: 'unsettled'; readonly times: number };

type Words = { readonly [Kind in Problem['kind']]: (problem: Extract<Problem, { kind: Kind }>) => string };

const parts = {
  sv: { theme: 'tema', path: 'lärväg', workshop: 'workshop' },
  en: { theme: 'theme', path: 'learning path', workshop: 'workshop' },
} as const;

const sv: Words = {
  'no-browser': () =>
    'Boken skrivs ut av Chrome eller Chromium, och ingen av dem hittades här. Installera en (Debian, Ubuntu: apt-get install chromium; ' +
    'annars google.com/chrome) eller ange i CHROME_PATH var den ligger, och kör kommandot igen.',
  'browser-gone': ({ named }) =>
    `CHROME_PATH anger ${named}, och där finns ingen fil. Rätta sökvägen, eller ta bort CHROME_PATH så letas en webbläsare upp.`,
  'no-day': ({ found, example }) => `--date ska vara en dag, som ${example}. Här står ”${found}”.`,
  'no-language': ({ found, published }) =>
    `--lang ska vara ett språk som site.yaml publicerar: ${published.join(', ')}. Här står ”${found}”.`,
  'no-such': ({ part, found, known }) =>
    `Handboken har ${part === 'theme' ? 'inget' : 'ingen'} ${parts.sv[part]} ”${found}”. ` +
    (known.length === 0 ? 'Den har inga alls.' : `De som finns: ${known.join(', ')}.`),
  'no-site': ({ printed }) => `Sidorna som boken görs av gick inte att bygga. ${failureText(printed, 'sv')}`,
  'too-wide': ({ where }) =>
    `Något är bredare än en sida i boken. Gör tabellen smalare eller dela raden:\n${where.join('\n')}`,
  'no-place': ({ anchors }) => `Boken hänvisar till något som inte finns i den: ${anchors.join(', ')}.`,
  unsettled: ({ times }) => `Bokens sidnummer ändrades ännu efter ${times} utskrifter.`,
};

const en: Words = {
  'no-browser': () =>
    'A book is printed by Chrome or Chromium, and none was found here. Install one (Debian, Ubuntu: apt-get install chromium; ' +
    'otherwise: google.com/chrome), or set CHROME_PATH to where it is, and run the command again.',
  'browser-gone': ({ named }) =>
    `CHROME_PATH says ${named}, where there is no file. Correct it, or remove it and a browser will be looked for.`,
  'no-day': ({ found, example }) => `--date must be a day, such as ${example}; found “${found}”.`,
  'no-language': ({ found, published }) =>
    `--lang must be a language that site.yaml publishes: ${published.join(', ')}. Found “${found}”.`,
  'no-such': ({ part, found, known }) =>
    `The playbook has no ${parts.en[part]} “${found}”. ` +
    (known.length === 0 ? 'It has none at all.' : `Those that exist: ${known.join(', ')}.`),
  'no-site': ({ printed }) =>
    `The pages that the book is made from could not be built. ${failureText(printed, 'en')}`,
  'too-wide': ({ where }) =>
    `Something is wider than a page of the book. Make the table narrower, or break the line:\n${where.join('\n')}`,
  'no-place': ({ anchors }) => `The book refers to what is not in it: ${anchors.join(', ')}.`,
  unsettled: ({ times }) => `The book’s page numbers were still changing after ${times} printings.`,
};

const words: Readonly<Record<Language, Words>> = { sv, en };

/** A problem in an author's language. */
export const problemText = (problem: Problem, language: Language): string =>
  (words[language][problem.kind] as (problem: Problem) => string)(problem);

/** Stops the making of a book. Its message is in English, or what was printed; the command prints `problemText`. */
export class BookProblem extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.kind === 'no-site' ? problem.printed : problemText(problem, 'en'));
    this.problem = problem;
  }
}
