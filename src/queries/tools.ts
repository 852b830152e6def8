import { getCollection, getEntry } from 'astro:content';
import { quizIn } from '../domain/quiz/authored.ts';
import type { Quiz } from '../domain/quiz/definition.ts';
import type { RegisterGuide, RegisterQuestion } from '../domain/register/guide.ts';
import { examplesOf } from '../domain/retention/examples.ts';
import type { CalculatorExamples } from '../domain/retention/examples.ts';
import { phrasesIn } from '../domain/text/phrases.ts';
import type { Language } from '../i18n/languages.ts';
import { getArticles } from './articles.ts';
import { remember } from './remember.ts';

/** The self-assessment in one language: the one file of `content/quiz`. */
export const getQuiz = remember(async (language: Language): Promise<Quiz> => {
  const entries = await getCollection('quiz');
  const [entry] = entries;
  if (!entry || entries.length > 1) {
    throw new Error(
      `content/quiz: expected one file, found ${entries.length}. Leave one, or set parts.assessment to false in site.yaml.`,
    );
  }
  return quizIn(entry.data, language);
});

/** What the company says that the questions of its self-assessment rest on; no browser needs it. */
export const getQuizBasis = remember(async (language: Language): Promise<readonly string[]> => {
  const [entry] = await getCollection('quiz');
  return (entry?.data.basis ?? []).map((paragraph) => paragraph[language]);
});

/** The calculator's example companies, the first of which it opens with, and where its default values come from. */
export const getCalculatorExamples = remember(async (language: Language): Promise<CalculatorExamples> => {
  const entry = await getEntry('calculator', 'calculator');
  if (!entry) throw new Error('content/calculator/presets.yaml is missing');
  return examplesOf(entry.data, language);
});

/** What the handbook says to the answers of the register check; nothing where `register.yaml` is left out. */
export const getRegisterGuide = remember(async (language: Language): Promise<RegisterGuide> => {
  const [entry, articles] = await Promise.all([getEntry('register', 'register'), getArticles(language)]);
  const guide = (key: string | undefined): RegisterGuide['articles'][RegisterQuestion] => {
    const article = key === undefined ? undefined : articles.find((one) => one.key === key);
    return (
      article && { title: article.title, url: article.url, phrases: phrasesIn(article.entry.body ?? '') }
    );
  };
  const { articles: named, strategies } = entry?.data ?? { articles: {}, strategies: {} };
  return {
    articles: {
      fresh: guide(named.fresh),
      large: guide(named.large),
      quiet: guide(named.quiet),
      stay: guide(named.stay),
    },
    strategies: {
      A: strategies.A?.[language],
      B: strategies.B?.[language],
      C: strategies.C?.[language],
      none: strategies.none?.[language],
    },
  };
});
