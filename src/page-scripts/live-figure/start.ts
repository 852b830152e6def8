import { root } from '../../stores/persistence/codec.ts';
import { browserStorage } from '../../stores/persistence/browser-storage.ts';

const key = `${root}calculator`;

/** Whether the calculator has something stored; blocked storage has nothing. */
function hasOwnNumbers(): boolean {
  try {
    return browserStorage()?.getItem(key) != null;
  } catch {
    return false;
  }
}

const figures = [...document.querySelectorAll<HTMLElement>('[data-live]')];

// A reading page stays light: the formulas are fetched when there are numbers of the reader's own, or a slider moves.
const fill = (some: readonly HTMLElement[]): void => {
  import('./own-numbers.ts').then(
    ({ fillFigure }) => {
      some.forEach(fillFigure);
    },
    // Without a network the example in the page must do.
    () => undefined,
  );
};

if (hasOwnNumbers()) fill(figures);
for (const figure of figures) {
  figure.addEventListener('input', () => {
    fill([figure]);
  });
}
// Another tab has changed the numbers; or they were changed while this page slept in the browser's history.
addEventListener('storage', (event) => {
  if (event.key === key || event.key === null) fill(figures);
});
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) fill(figures);
});
