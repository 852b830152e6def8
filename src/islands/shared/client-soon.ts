/**
 * Brings an island to life shortly before it comes into view; or as soon as another island of the page is in use or
 * holds stored data (in-use.ts), because then the numbers in the static HTML no longer hold, on paper either.
 */
export default (load: () => Promise<() => Promise<void>>, _: unknown, island: HTMLElement): void => {
  let begun = false;
  const wake = async (): Promise<void> => {
    if (begun) return;
    begun = true;
    observer.disconnect();
    const hydrate = await load();
    await hydrate();
  };
  const observer = new IntersectionObserver(
    (entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) void wake();
    },
    { rootMargin: '200px' },
  );
  for (const child of island.children) observer.observe(child);
  addEventListener('in-use', () => void wake());
  if ('inUse' in document.documentElement.dataset) void wake();
};
