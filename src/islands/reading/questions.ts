/**
 * Loads the questions at the end of an article when a reader comes near them, and nothing before.
 * @param place an element whose `data-questions` is their address
 */
export function watchQuestions(place: HTMLElement): void {
  if (!('IntersectionObserver' in window)) return;
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      void import('../Assessment/mount-article.tsx').then(({ mountQuestions }) => mountQuestions(place));
    },
    // A little ahead, so that they are there when the reader is.
    { rootMargin: '0px 0px 400px' },
  );
  observer.observe(place);
}
