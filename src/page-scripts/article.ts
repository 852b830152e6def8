// What an article runs besides: it notes that it was read, and loads its own questions when a reader comes near them. A
// workshop has neither, and runs the answers to presses alone.
import './answer-presses.ts';
import { onceInView } from './in-view.ts';
import { watchReading } from './mark-read.ts';
import { watchQuestions } from './article-questions.ts';

const article = document.querySelector<HTMLElement>('article[data-key]');
const end = document.querySelector('[data-article-end]');
if (article && end) watchReading(article, end);

const places = document.querySelector<HTMLElement>('.path-places');
if (places) {
  onceInView(places, '400px', () => {
    void import('./path-progress.ts').then((progress) => {
      progress.showProgress(places);
    });
  });
}

const questions = document.querySelector<HTMLElement>('[data-questions]');
if (questions) watchQuestions(questions);
