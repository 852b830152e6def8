import { isAnyStored } from '../../stores/persistence/stored-kinds.ts';

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

if (isAnyStored(['calculator'])) fill(figures);
for (const figure of figures) {
  figure.addEventListener('input', () => {
    fill([figure]);
  });
}
// Another tab has changed the numbers; or they were changed while this page slept in the browser's history.
addEventListener('storage', (event) => {
  if (event.key?.endsWith('calculator') ?? true) fill(figures);
});
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) fill(figures);
});
