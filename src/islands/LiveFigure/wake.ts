import { browserStorage } from '../../stores/persist-browser.ts';

/** Whether the calculator has something stored; blocked storage has nothing. */
function hasOwnNumbers(): boolean {
  try {
    return browserStorage()?.getItem('playbook:calculator') != null;
  } catch {
    return false;
  }
}

// A reading page stays light: the formulas are fetched when there are numbers of the reader's own, or a slider moves.
for (const figure of document.querySelectorAll<HTMLElement>('[data-live]')) {
  const fill = (): void => {
    void import('./own-numbers.ts').then(({ fillFigure }) => {
      fillFigure(figure);
    });
  };
  if (hasOwnNumbers()) fill();
  figure.addEventListener('input', fill);
}
