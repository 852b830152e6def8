import { irregularForms } from './irregular-forms.ts';
import { stemEnglish } from './stem-english.ts';
import { stemSwedish } from './stem-swedish.ts';

/** A language that has no stemmer is searched by its words as they stand. */
const stemmers: Readonly<Record<string, (word: string) => string>> = { sv: stemSwedish, en: stemEnglish };

/** Makes a language's stemmer, which remembers what it has stemmed: a vocabulary is met again and again. */
export function createStemmer(language: string): (word: string) => string {
  const stems = new Map<string, string>();
  const irregular = irregularForms(language);
  const stem = stemmers[language] ?? ((word: string) => word);
  return (word) => {
    let known = stems.get(word);
    if (known === undefined) {
      known = stem(irregular.get(word) ?? word);
      stems.set(word, known);
    }
    return known;
  };
}
