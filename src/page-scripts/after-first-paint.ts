/**
 * Lets a first visit be read before the fonts are there: they are asked for when the page has been painted in fonts that are
 * as wide (fallback-fonts.ts), so that nothing shares the line with what is read first. Where the browser has the site's
 * styles already it has the fonts too, and nothing waits; nor in a frame, which may never be painted.
 *
 * The layout inlines its source text at the top of the body, where the styles have come and nothing is painted yet; so it
 * uses nothing from outside itself.
 * @param then what else waits
 */
export function afterFirstPaint(then?: () => void): void {
  const { dataset } = document.documentElement;
  // May be called again: a script that has been imported is not run anew.
  const go = (): void => {
    delete dataset['fonts'];
    then?.();
  };
  const isKept = performance
    .getEntriesByType('resource')
    .some((entry) => entry.name.endsWith('.css') && (entry as PerformanceResourceTiming).transferSize === 0);
  if (isKept || window.top !== window.self) {
    go();
    return;
  }
  dataset['fonts'] = 'later';
  // Tells when the paint is on the screen; an animation frame begins before that. Some browsers tell nothing, to keep their
  // readers from being recognized: for them a moment must do. The very first paint may be the empty page.
  new PerformanceObserver((list) => {
    if (list.getEntriesByName('first-contentful-paint')[0]) go();
  }).observe({ type: 'paint', buffered: true });
  setTimeout(go, 2500);
  addEventListener('beforeprint', go);
}

/**
 * Makes what runs a page's scripts once the page is there: they look for their elements at once, as modules at its end do.
 * The layout inlines its source text too.
 * @param files as the build names them in `data-after-paint` of the inline script's element (late-scripts.ts), apart by blanks
 * @param load imports one; handed in, because a bundler would make something else of it here
 */
export function scriptRunner(
  files: string | undefined,
  load: (file: string) => Promise<unknown>,
): () => void {
  const run = (): void => {
    // Without one of them the page can still be read, as without any script.
    for (const file of files?.match(/\S+/gu) ?? []) load(file).catch(() => undefined);
  };
  return () => {
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', run);
    else run();
  };
}
