/**
 * Lets a first visit be read before the fonts are there: they are asked for when the page has been painted in fonts that
 * are as wide (fallback-fonts.ts). Where the browser has the site's styles already it has the fonts too, and they are used
 * from the start. The layout inlines its source text at the top of the body, where the styles have come and nothing is
 * painted yet; so it uses nothing from outside itself.
 */
export function fontsAfterPaint(): void {
  const { dataset } = document.documentElement;
  const isKept = performance
    .getEntriesByType('resource')
    .some((entry) => entry.name.endsWith('.css') && (entry as PerformanceResourceTiming).transferSize === 0);
  if (isKept) return;
  dataset['fonts'] = 'later';
  const use = (): void => {
    delete dataset['fonts'];
  };
  // The second frame begins when the first has been painted. A page in the background has none, and waits.
  requestAnimationFrame(() => requestAnimationFrame(use));
  addEventListener('beforeprint', use, { once: true });
}
