import type { Language } from '../../../src/i18n/languages.ts';
import { words as english } from '../../content-check/messages/en/words.ts';
import { words as swedish } from '../../content-check/messages/sv/words.ts';
import { commandWords } from '../engine.ts';

/** Why a new article is not written. */
export type NewProblem =
  | { readonly kind: 'noKey' | 'noThemes' }
  | { readonly kind: 'badKey'; readonly key: string; readonly better: string }
  | { readonly kind: 'takenKey'; readonly key: string; readonly file: string }
  | { readonly kind: 'noTheme'; readonly themes: readonly string[] }
  | {
      readonly kind: 'badTheme';
      readonly theme: string;
      readonly themes: readonly string[];
      readonly guess: string | undefined;
    }
  | { readonly kind: 'noTitle'; readonly language: Language }
  | { readonly kind: 'noAddress'; readonly language: Language; readonly title: string }
  | { readonly kind: 'taken'; readonly language: Language; readonly path: string }
  | { readonly kind: 'badOwner'; readonly owner: string }
  | { readonly kind: 'manyKeys'; readonly more: string }
  | { readonly kind: 'noSite'; readonly file: string }
  /** Why a document cannot be taken, in the author's language. */
  | { readonly kind: 'word'; readonly problem: string };

/** What the command that begins an article says. */
export interface NewTexts {
  readonly problem: (problem: NewProblem) => string;
  /** The problems, and how the command is written. */
  readonly refused: (problems: readonly string[], example: string) => string;
  /** @param isTold whether something else says already that the article is a draft */
  readonly written: (theme: string, paths: readonly string[], isTold: boolean) => string;
}

const sv: NewTexts = {
  problem: (problem) => {
    switch (problem.kind) {
      case 'noKey':
        return 'nyckeln saknas: ett kort engelskt namn på ämnet, till exempel keep-promises';
      case 'badKey':
        return `nyckeln ${problem.key} ska ha små bokstäver a–z, siffror och enkla bindestreck, till exempel ${problem.better}`;
      case 'takenKey':
        return `nyckeln ${problem.key} används redan av ${problem.file}`;
      case 'noThemes':
        return `temana i site.yaml går inte att läsa: ${commandWords('check')} säger varför`;
      case 'noTheme':
        return `temat saknas: lägg till --theme och något av ${swedish.and(problem.themes)}`;
      case 'badTheme':
        return `det finns inget tema ${problem.theme}: ${swedish.didYouMean(problem.guess, `temana är ${swedish.and(problem.themes)}`)}`;
      case 'noTitle':
        return `den ${swedish.adjective[problem.language]}a titeln saknas: lägg till --${problem.language} "…"`;
      case 'noAddress':
        return `den ${swedish.adjective[problem.language]}a titeln ${problem.title} har ingen bokstav eller siffra att göra en adress av`;
      case 'taken':
        return `det finns redan en artikel ${problem.path}: välj en annan ${swedish.adjective[problem.language]} titel`;
      case 'badOwner':
        return `${problem.owner === '' ? 'ett tomt --owner' : problem.owner} är varken ett namn eller en e-postadress: skriv --owner "Karin Ek" eller --owner karin@exempel.se`;
      case 'manyKeys':
        return `det räcker med en nyckel, men här står också ${problem.more}; sätt citattecken runt titlar`;
      case 'word':
        return problem.problem;
      case 'noSite':
        return `${problem.file} saknas; PLAYBOOK_CONTENT anger innehållsmappen`;
    }
  },
  refused: (problems, example) =>
    [...problems.map((problem) => `Ingenting skrevs: ${ended(problem)}`), `Skriv: ${example}`].join('\n'),
  written: (theme, paths, isTold) =>
    [
      `Skrivet, och tillagt i temat ${theme} i site.yaml:`,
      ...paths.map((path) => `  ${path}`),
      ...(isTold
        ? []
        : [
            `Den är ett utkast: ${commandWords('start')} visar den, men den finns inte på den publicerade webbplatsen. Ta bort raden draft: true när den är klar.`,
          ]),
      `${commandWords('check')} säger vad som är kvar att skriva.`,
    ].join('\n'),
};

const en: NewTexts = {
  problem: (problem) => {
    switch (problem.kind) {
      case 'noKey':
        return 'the key is missing: a short English name for the subject, such as keep-promises';
      case 'badKey':
        return `the key ${problem.key} must be lower-case letters a–z, digits and single hyphens, such as ${problem.better}`;
      case 'takenKey':
        return `the key ${problem.key} is already used by ${problem.file}`;
      case 'noThemes':
        return `the themes in site.yaml cannot be read: ${commandWords('check')} says why`;
      case 'noTheme':
        return `the theme is missing: add --theme and one of ${english.and(problem.themes)}`;
      case 'badTheme':
        return `there is no theme ${problem.theme}: ${english.didYouMean(problem.guess, `the themes are ${english.and(problem.themes)}`)}`;
      case 'noTitle':
        return `the ${english.adjective[problem.language]} title is missing: add --${problem.language} "…"`;
      case 'noAddress':
        return `the ${english.adjective[problem.language]} title ${problem.title} has no letter or digit to make an address from`;
      case 'taken':
        return `there is already an article ${problem.path}: choose another ${english.adjective[problem.language]} title`;
      case 'badOwner':
        return `${problem.owner === '' ? 'an empty --owner' : problem.owner} is neither a name nor an email address: write --owner "Karin Ek" or --owner karin@example.com`;
      case 'manyKeys':
        return `one key is enough, but this also says ${problem.more}; put titles in quotation marks`;
      case 'word':
        return problem.problem;
      case 'noSite':
        return `${problem.file} is missing; PLAYBOOK_CONTENT says where the content folder is`;
    }
  },
  refused: (problems, example) =>
    [...problems.map((problem) => `Nothing was written: ${ended(problem)}`), `Write: ${example}`].join('\n'),
  written: (theme, paths, isTold) =>
    [
      `Written, and added to the theme ${theme} in site.yaml:`,
      ...paths.map((path) => `  ${path}`),
      ...(isTold
        ? []
        : [
            `It is a draft: ${commandWords('start')} shows it, but the published site is without it. Remove the line draft: true when it is finished.`,
          ]),
      `${commandWords('check')} says what is left to write.`,
    ].join('\n'),
};

/** A sentence with a full stop where it has no mark of its own. */
const ended = (text: string): string => `${text}${/[?.…”"]$/u.test(text) ? '' : '.'}`;

/** The texts in each language of authors. */
export const newTexts: Readonly<Record<Language, NewTexts>> = { sv, en };
