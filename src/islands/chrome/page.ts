// What every page runs before a reader asks for more. The bar is 3 KB of JavaScript, compressed, on a reading page.
import '../Search/open.ts';
import { watchReading } from '../reading/mark-read.ts';
import { watchQuestions } from '../reading/questions.ts';
import './appearance.ts';
import './remember-language.ts';

const article = document.querySelector<HTMLElement>('article[data-key]');
const end = document.querySelector('[data-article-end]');
if (article && end) watchReading(article, end);

const questions = document.querySelector<HTMLElement>('[data-questions]');
if (questions) watchQuestions(questions);
