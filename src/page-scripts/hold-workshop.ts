/**
 * The buttons that show a workshop's slides and its notes. Their code is loaded when one is pressed; the window of the notes is
 * opened at once, since browsers allow that only as the answer to a press.
 */
const place = document.querySelector<HTMLElement>('[data-hold]');
if (place) {
  place.hidden = false;
  const say = (what: 'blocked' | 'failed' | undefined): void => {
    for (const notice of place.querySelectorAll<HTMLElement>('[data-problem]'))
      notice.hidden = notice.dataset['problem'] !== what;
  };
  place.addEventListener('click', ({ target }) => {
    const wanted = target instanceof HTMLElement ? target.dataset['view'] : undefined;
    if (wanted !== 'notes' && wanted !== 'slides') return;
    const view =
      wanted === 'notes' ? window.open('', 'workshop-notes', 'popup,width=760,height=900') : undefined;
    if (view === null) {
      say('blocked');
      return;
    }
    import('../islands/workshop/hold.tsx').then(
      ({ fillNotes, showSlides }) => {
        say(undefined);
        if (view) {
          fillNotes(place, view);
          view.focus();
        } else {
          showSlides(place);
        }
      },
      () => {
        view?.close();
        say('failed');
      },
    );
  });
}
