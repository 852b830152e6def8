// The home page knows its reader: who has something stored here is shown what comes next. A newcomer loads nothing.
const place = document.querySelector<HTMLElement>('[data-next]');

/**
 * Whether anything is stored that a next step could come from, in this handbook or another of the same origin: what is
 * loaded then knows them apart. A browser may forbid even to look.
 */
function hasBeenHere(): boolean {
  try {
    return Object.keys(window.localStorage).some((key) =>
      /^playbook:.*\b(?:attempt|read|step|commitment):/u.test(key),
    );
  } catch {
    return false;
  }
}

if (place && hasBeenHere()) {
  void import('./home-next.ts').then((next) => {
    next.showNext(place);
  });
}
