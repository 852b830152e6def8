import { textFiles } from '../model/model.ts';
import type { Content } from '../model/model.ts';
import { lixOf } from '../model/text-facts.ts';
import type { Language } from '../../../src/i18n/languages.ts';
import type { Summary } from './summary.ts';
import { reportTexts } from './texts.ts';

/** The one line that is printed when there is nothing to correct. */
export const printSummary = (summary: Summary, language: Language): string =>
  reportTexts[language].nothing(summary);

/** A line a text in either language with its words and readability, the heaviest first. */
export function printReadability(content: Content, language: Language): string {
  return textFiles(content)
    .map((text) => ({ text, lix: lixOf(text.body?.prose ?? []) ?? 0 }))
    .sort((a, b) => b.lix - a.lix)
    .map(({ text, lix }) => {
      const count = String(text.facts?.words ?? 0).padStart(5);
      return reportTexts[language].readability(String(Math.round(lix)).padStart(2), count, text.file);
    })
    .join('\n');
}
