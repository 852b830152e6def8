// What an article runs besides: it notes that it was read, and loads its own questions when a reader comes near them.
import { onceInView } from './in-view.ts';
import { watchReading } from './mark-read.ts';
import { watchQuestions } from './article-questions.ts';

// The first press on a word opens its meaning, unless that stands beside the text already. Then it is the link that it is
// without scripts: a press outside an open popover closes it first, so what is open cannot be asked.
document.addEventListener('click', (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  const pressed = (event.target as Element).closest<HTMLElement>(
    'a.term[aria-describedby],[data-article-action]',
  );
  if (!pressed) return;
  const meaning = document.getElementById(pressed.getAttribute('aria-describedby') ?? '');
  if (meaning && (pressed.dataset['opened'] !== undefined || meaning.getClientRects().length > 0)) return;
  event.preventDefault();
  void import('./article-actions.ts').then((actions) => {
    actions.handlePress(pressed);
  });
});

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
