import type { Translation } from '../text.ts';
import type { workshopSlides as swedish } from '../sv/workshop-slides.ts';

export const workshopSlides: Translation<typeof swedish> = {
  heading: 'Run the workshop from here',
  lead: 'The slides show the participants where you are in the running order and how much time is left. What you say is in the notes, in a window that only you see. Open them first, then drag this window to the projector.',
  openNotes: 'Open the notes',
  openSlides: 'Show the slides',
  failed: 'The slides could not be loaded. Check your internet connection and reload the page.',
  blocked: 'The browser blocked the window. Allow pop-ups for this page in the address bar and try again.',
  notesTitle: 'Notes: {title}',
  agenda: 'Running order',
  step: 'Step {number} of {count}',
  start: 'Start the clock',
  reset: 'Set the clock to zero',
  earlier: '1 minute less',
  later: '1 minute more',
  elapsed: '{time} of {total} min',
  notStarted: 'The clock is not running.',
  planned: 'for this step',
  left: 'left of this step',
  over: 'over time',
  minutes: '{count} min',
  clock: 'Clock',
  forTheRoom: 'Show the participants a sentence',
  before: 'Step 1 begins when you start the clock. Go on to it with Next.',
  then: 'After this: {title}',
  last: 'This is the last step.',
};
