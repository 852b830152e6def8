let looked = 0;
let isSaid = false;

/**
 * Says so when the site has been replaced under an open page: looks when the page comes into view again, at most once a
 * minute, and never otherwise. What is typed stays; the reader decides when to reload. A server that cannot be reached
 * says nothing about versions.
 * @param address of `version.json`, which lists the code of the newest build
 * @param words what is said
 */
export async function lookForNewVersion(address: string, words: string): Promise<void> {
  if (isSaid || document.hidden || Date.now() - looked < 60_000) return;
  looked = Date.now();
  const answer = await fetch(address, { cache: 'no-store' });
  const { code } = (await answer.json()) as { readonly code: readonly string[] };
  const own = [...document.querySelectorAll('script[src],astro-island')].map(
    (part) => (part.getAttribute('src') ?? part.getAttribute('component-url') ?? '').split('/').pop() ?? '',
  );
  if (own.every((name) => code.includes(name))) return;
  isSaid = true;
  const notice = document.createElement('p');
  notice.className = 'notice warning';
  notice.role = 'status';
  document.querySelector('main')?.prepend(notice);
  // Put there first: a screen reader speaks of what comes into a region that it knows.
  notice.textContent = words;
}
