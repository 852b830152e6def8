import { hasLinkInAddress } from '../islands/shared/link-in-address.ts';

/**
 * One step of the calculator at a time. The steps are links to parts of the page; here a link shows its part and hides the
 * others. On paper, and without this script, all are there.
 */
const root = document.querySelector<HTMLElement>('.calculator');
const links = [...document.querySelectorAll<HTMLAnchorElement>('.steps a')];

/** How far a step must have come into the window for its answer to have room at the foot of it, in CSS pixels. */
const roomForAnswer = 160;

/**
 * Notes whether the step that is shown is still ahead, below the window: its answer lies over the foot of the window then.
 * Once the step is in view its own style keeps the answer there, and it ends with the step.
 */
const watch = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, boundingClientRect } of entries) {
      if (boundingClientRect.height > 0)
        root?.toggleAttribute('data-ahead', !isIntersecting && boundingClientRect.top > 0);
    }
  },
  { rootMargin: `0px 0px -${roomForAnswer}px` },
);

/** The step that the element of an address stands in. */
const stepOf = (hash: string): HTMLElement | null | undefined =>
  hash.length > 1 && !hash.includes('=')
    ? document.getElementById(hash.slice(1))?.closest('.question')
    : null;

function show({ id }: HTMLElement): void {
  if (!root) return;
  root.dataset['step'] = id;
  for (const link of links) {
    if (link.hash === `#${id}`) link.ariaCurrent = 'step';
    else link.removeAttribute('aria-current');
  }
}

/** Shows what an address names. @returns whether it names a step, or something inside one */
function follow(hash: string): boolean {
  const step = stepOf(hash);
  if (step) show(step);
  return Boolean(step);
}

root?.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]');
  if (!link || !follow(link.hash)) return;
  event.preventDefault();
  // The numbers of a link stand in the address: they stay there, for a reload.
  if (!hasLinkInAddress()) history.replaceState(null, '', link.hash);
  const target = document.getElementById(link.hash.slice(1));
  // Where a step begins, its heading is told and its beginning seen; the keyboard goes on from there.
  const heading = target?.matches('.question') ? target.querySelector('h2') : target;
  heading?.focus({ preventScroll: true });
  if (target === heading) target?.scrollIntoView({ block: 'center' });
  else links[0]?.closest('nav')?.scrollIntoView();
});
addEventListener('hashchange', () => follow(location.hash));
addEventListener('beforeprint', () => {
  // A page that is not hydrated has not said on which day it is printed.
  const line = document.querySelector<HTMLElement>('.toolbar .printed:empty');
  const day = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'long' });
  if (line) line.textContent = line.dataset['printed']?.replace('{date}', day.format()) ?? '';
});
// Where scripts were slow, a reader may be well down the page: what is read stays.
const seen = [...document.querySelectorAll<HTMLElement>('.question')].findLast(
  (step, index) => index === 0 || step.getBoundingClientRect().top < innerHeight / 2,
);
if (!follow(location.hash) && seen) show(seen);
for (const step of document.querySelectorAll('.question')) watch.observe(step);
