import { Sign, everyRun } from '../../../src/domain/text/runs.ts';
import { languages, otherLanguage } from '../../../src/i18n/languages.ts';
import type { Language } from '../../../src/i18n/languages.ts';
import { shortened } from '../messages/message-types.ts';
import { finding } from '../model/finding.ts';
import type { Finding } from '../model/finding.ts';
import type { ProsePair } from '../model/model.ts';
import type { Rule } from './rule.ts';

/** Small words that stand in every text of the one language and in none of the other. */
const smallWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  sv: new Set(['och', 'att', 'det', 'är', 'som', 'på', 'inte', 'med', 'till', 'av', 'du', 'ett', 'har', 'om', 'när', 'från', 'så', 'vi', 'kan', 'din']),
  en: new Set(['the', 'and', 'to', 'of', 'is', 'you', 'that', 'it', 'with', 'not', 'your', 'are', 'was', 'when', 'from', 'they', 'what', 'this', 'have', 'be']),
}; // prettier-ignore
const longestSmallWord = Math.max(
  ...languages.flatMap((one) => [...smallWords[one]].map(({ length }) => length)),
);

/** Fewer small words than this say nothing of a text. */
const minWords = 10;

/** A text is in the language of its folder. */
export const language: Rule = {
  name: 'language',
  severity: 'error',
  inPair: swapped,
  inText: (text) => {
    const other = otherLanguage(text.language);
    const small = smallWordsIn((text.body?.prose ?? []).map((prose) => prose.text).join(' '));
    const [own, foreign] = [small[text.language], small[other]];
    if (foreign < minWords || foreign < 4 * own) return [];
    return [
      finding('language', text.at('title'), 'other', {
        is: other,
        among: text.language,
        folder: text.kind === 'about' ? 'about' : `${text.kind}s`,
      }),
    ];
  },
};

/** Texts in both languages that stand beside each other, and each under the other's name. */
function swapped({ sv, en }: ProsePair): Finding[] {
  if (sv.role === 'search word') return [];
  const [under, other] = [evidence(sv.text), evidence(en.text)];
  return under.en > 0 && under.sv === 0 && other.sv > 0 && other.en === 0
    ? [
        finding('language', sv.at(0), 'swapped', {
          text: shortened(sv.text.trim()),
          other: shortened(en.text.trim()),
        }),
      ]
    : [];
}

/** How many words of a text can only be Swedish, and only English. */
function evidence(text: string): Readonly<Record<Language, number>> {
  const { sv, en } = smallWordsIn(text);
  return { sv: sv + (text.match(/(?<!\p{L})\p{Ll}*[åäö]\p{Ll}*/gu)?.length ?? 0), en };
}

/** How many small words of each language a text has. */
function smallWordsIn(text: string): Readonly<Record<Language, number>> {
  const lower = text.toLowerCase();
  const counts = { sv: 0, en: 0 };
  everyRun(lower, Sign.letter, 0, (start, end) => {
    if (end - start > longestSmallWord) return true;
    const word = lower.slice(start, end);
    for (const language of languages) if (smallWords[language].has(word)) counts[language] += 1;
    return true;
  });
  return counts;
}

/** The language that a text is likely to be in, by its small words; undefined where they do not tell. */
export function likelyLanguage(text: string): Language | undefined {
  const counts = smallWordsIn(text);
  const [first, second] = languages
    .map((language) => ({ language, count: counts[language] }))
    .sort((a, b) => b.count - a.count);
  return first && first.count > (second?.count ?? 0) ? first.language : undefined;
}
