import type { Language } from '../../../src/i18n/languages.ts';
import { manualPath } from '../../lib/engine.ts';
import { words as english } from '../messages/en/words.ts';
import { words as swedish } from '../messages/sv/words.ts';
import type { Summary } from './summary.ts';

/** How many findings there are. */
interface Sum {
  readonly all: number;
  readonly files: number;
  readonly errors: number;
  readonly advice: number;
}

/** What the check says besides its findings. */
export interface ReportTexts {
  readonly sum: (counts: Sum) => string;
  /** The line that is printed when there is nothing to correct. */
  readonly nothing: (summary: Summary) => string;
  /** A line of the list of texts by their readability. */
  readonly readability: (lix: string, count: string, file: string) => string;
}

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** What was looked at, as far as there is any of it. */
const looked = (things: readonly (readonly [count: number, one: string, many: string])[]): string[] =>
  things.filter(([count]) => count > 0).map(([count, one, many]) => counted(count, one, many));

const sv: ReportTexts = {
  sum: ({ all, files, errors, advice }) => {
    const parts = [
      ...(errors > 0 ? [`${errors} överst måste rättas innan något publiceras`] : []),
      ...(advice > 0 ? [`${advice} är ${advice === 1 ? 'en smaksak' : 'smaksaker'}`] : []),
    ];
    const weights = parts.length === 0 ? '' : `: ${parts.join(', ')}`;
    return `${counted(all, 'sak', 'saker')} att rätta i ${counted(files, 'fil', 'filer')}${weights}. ${manualPath('sv')} förklarar varje regel.`;
  },
  nothing: ({ lix, ...counts }) => {
    const things = looked([
      [counts.articles, 'artikel', 'artiklar'],
      [counts.workshops, 'workshop', 'workshoppar'],
      [counts.paths, 'lärväg', 'lärvägar'],
      [counts.terms, 'begrepp', 'begrepp'],
      [counts.sources, 'källa', 'källor'],
      [counts.examples, 'exempelföretag', 'exempelföretag'],
      [counts.questions, 'fråga', 'frågor'],
    ]);
    const readability = lix ? ` LIX ${lix.lowest}–${lix.highest}, i medeltal ${lix.mean}.` : '';
    return `${things.length === 0 ? 'Kontrollerat' : `Kontrollerat: ${swedish.and(things)}`}. Inget att rätta.${readability}`;
  },
  readability: (lix, count, file) => `LIX ${lix}  ${count} ord  ${file}`,
};

const en: ReportTexts = {
  sum: ({ all, files, errors, advice }) => {
    const parts = [
      ...(errors > 0 ? [`${errors} at the top must be corrected before anything is published`] : []),
      ...(advice > 0 ? [`${advice} ${advice === 1 ? 'is a matter' : 'are matters'} of taste`] : []),
    ];
    const weights = parts.length === 0 ? '' : `: ${parts.join(', ')}`;
    return `${counted(all, 'thing', 'things')} to correct in ${counted(files, 'file', 'files')}${weights}. ${manualPath('en')} explains each rule.`;
  },
  nothing: ({ lix, ...counts }) => {
    const things = looked([
      [counts.articles, 'article', 'articles'],
      [counts.workshops, 'workshop', 'workshops'],
      [counts.paths, 'path', 'paths'],
      [counts.terms, 'term', 'terms'],
      [counts.sources, 'source', 'sources'],
      [counts.examples, 'example company', 'example companies'],
      [counts.questions, 'question', 'questions'],
    ]);
    const readability = lix ? ` Swedish LIX ${lix.lowest}–${lix.highest}, mean ${lix.mean}.` : '';
    return `Checked${things.length === 0 ? '' : ` ${english.and(things)}`}: nothing to correct.${readability}`;
  },
  readability: (lix, count, file) => `LIX ${lix}  ${count} words  ${file}`,
};

/** The texts in each language of authors. */
export const reportTexts: Readonly<Record<Language, ReportTexts>> = { sv, en };
