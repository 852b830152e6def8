import { options } from 'preact';

// Browsers that translate a page put each text into a <font> of theirs and take the old one out, and Preact would go on
// writing to that. So before it draws anew on such a page, its own texts are put back.
options.debounceRendering = (draw) => {
  if (document.querySelector<HTMLElement>('font')) {
    import('./untranslated.ts').then(
      (part) => {
        part.untranslated(draw);
      },
      () => {
        draw();
      },
    );
  } else queueMicrotask(draw);
};
