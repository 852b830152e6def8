import '../shared/slides/slides.css';
import './workshop.css';
import { render } from 'preact';
import { fill } from '../../i18n/text.ts';
import { Notes } from './Notes.tsx';
import { Slides } from './Slides.tsx';
import { readWorkshop } from './workshop.ts';
import '../shared/translation/watch.ts';

/** Shows the slides of a page's workshop over that page. @param place see {@link readWorkshop} */
export function showSlides(place: HTMLElement): void {
  const room = document.createElement('div');
  place.append(room);
  const close = (): void => {
    render(null, room);
    room.remove();
  };
  render(<Slides workshop={readWorkshop(place)} close={close} />, room);
}

/**
 * Fills a window with the notes. It has this page's policy and styles, and is drawn from here: it needs no address of its own
 * and no message between windows.
 * @param place see {@link readWorkshop}
 * @param view a window that this page has opened, empty or with its earlier notes
 */
export function fillNotes(place: HTMLElement, view: Window): void {
  const workshop = readWorkshop(place);
  const { document: notes } = view;
  render(null, notes.body);
  // An empty window may still be about to load its emptiness, in Firefox, and would lose what is drawn before.
  notes.open();
  notes.close();
  notes.head.replaceChildren(...stylesOfPage());
  notes.title = fill(workshop.text.workshopSlides.notesTitle, { title: workshop.title });
  notes.documentElement.lang = document.documentElement.lang;
  const { theme } = document.documentElement.dataset;
  if (theme !== undefined) notes.documentElement.dataset['theme'] = theme;
  render(<Notes workshop={workshop} view={view} />, notes.body);
  window.addEventListener('pagehide', () => {
    view.close();
  });
}

/** Copies of the page's styles, their addresses whole, since an empty window has none to begin from. */
function stylesOfPage(): Node[] {
  return [...document.querySelectorAll('link[rel="stylesheet"], style')].map((style) => {
    const copy = style.cloneNode(true);
    if (copy instanceof HTMLLinkElement) copy.setAttribute('href', copy.href);
    return copy;
  });
}
