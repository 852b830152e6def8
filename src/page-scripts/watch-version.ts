/**
 * Says so when the site has been replaced under an open page: looks when the page comes into view again, at most once a
 * minute, and never otherwise. What is typed stays; the reader decides when to reload.
 * @param address of `version.json`, which lists the code of the newest build
 * @param words what is said
 * @returns what looks now
 */
export function watchVersion(address: string, words: string): () => void {
  let looked = 0;
  const look = async (): Promise<void> => {
    if (document.hidden || Date.now() - looked < 60_000) return;
    looked = Date.now();
    const answer = await fetch(address, { cache: 'no-store' });
    const { code } = (await answer.json()) as { readonly code: readonly string[] };
    const own = [...document.querySelectorAll('script[src],astro-island')].map(
      (part) => (part.getAttribute('src') ?? part.getAttribute('component-url') ?? '').split('/').pop() ?? '',
    );
    if (own.every((name) => code.includes(name))) return;
    const notice = document.createElement('p');
    notice.className = 'notice warning';
    notice.role = 'status';
    document.querySelector('main')?.prepend(notice);
    // Put there first: a screen reader speaks of what comes into a region that it knows.
    notice.textContent = words;
    document.removeEventListener('visibilitychange', onChange);
  };
  // A server that cannot be reached says nothing about versions.
  const onChange = (): void => void look().catch(() => undefined);
  document.addEventListener('visibilitychange', onChange);
  return onChange;
}
