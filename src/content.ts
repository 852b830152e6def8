/**
 * What pages ask for: everything in the content folder, as the views of src/components/views.ts. The queries themselves are
 * in src/queries/, one subject a file, the only place that calls Astro's getCollection and getEntry.
 */
export { getAddresses, getArticles, getThemes } from './queries/articles.ts';
export { getBooks } from './queries/books.ts';
export { getFrame } from './queries/frame.ts';
export { getNews } from './queries/news.ts';
export { getPaths } from './queries/paths.ts';
export { getDefinitions, getGlossary, getSources } from './queries/reference.ts';
export { getSite, isLive, isOn, translationsOfPage } from './queries/site.ts';
export { getAboutTexts, getPictures, getText } from './queries/texts.ts';
export { getCalculatorExamples, getQuiz, getQuizBasis, getRegisterGuide } from './queries/tools.ts';
export { getWorkshops } from './queries/workshops.ts';
