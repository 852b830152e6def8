import { isAnyStored } from '../stores/persistence/stored-kinds.ts';

// The home page knows its reader: who has something stored that a next step could come from is shown it. A newcomer loads
// nothing.
const next = document.querySelector<HTMLElement>('[data-next]');

if (next && isAnyStored(['attempt', 'read', 'step', 'commitment', 'calculator'])) {
  void import('./home-next.ts').then(({ showNext }) => {
    showNext(next);
  });
}
