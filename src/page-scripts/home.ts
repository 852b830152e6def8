import { browserStorage } from '../stores/persistence/browser-storage.ts';
import { keysBelow, root } from '../stores/persistence/codec.ts';

// The home page knows its reader: who has something stored here is shown what comes next. A newcomer loads nothing.
const place = document.querySelector<HTMLElement>('[data-next]');

/** Whether anything is stored that a next step could come from. A browser may forbid even to look. */
function hasBeenHere(): boolean {
  try {
    const storage = browserStorage();
    return (
      !!storage &&
      keysBelow(storage, root).some((key) =>
        /(?:attempt|read|step|commitment):/u.test(key.slice(root.length)),
      )
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
