import { onceInView } from './in-view.ts';

/**
 * Loads the questions at the end of an article when a reader comes near them, and nothing before.
 * @param place an element whose `data-questions` is their address
 */
export function watchQuestions(place: HTMLElement): void {
  // A little ahead, so that they are there when the reader is.
  onceInView(place, '400px', () => {
    void import('../islands/assessment/mount-article.tsx').then((questions) =>
      questions.mountQuestions(place),
    );
  });
}
