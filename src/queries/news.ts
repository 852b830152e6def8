import { newsOf } from '../domain/editorial/news.ts';
import type { NewsDay } from '../domain/editorial/news.ts';
import type { Language } from '../i18n/languages.ts';
import { getArticles } from './articles.ts';
import { dayIn } from './editorial-facts.ts';
import { remember } from './remember.ts';
import { getWorkshops } from './workshops.ts';

/** What is new in a language, day by day, the latest first. */
export const getNews = remember(async (language: Language): Promise<readonly NewsDay[]> => {
  const texts = (await Promise.all([getArticles(language), getWorkshops(language)])).flat();
  return newsOf(texts.map((text) => ({ ...text, updated: dayIn(text.updated) })));
});
