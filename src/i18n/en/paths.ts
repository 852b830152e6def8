import type { Translation } from '../text.ts';
import type { paths as original } from '../sv/paths.ts';

export const paths: Translation<typeof original> = {
  lead: 'Choose the role closest to yours. Take a step or two a week, and try out what you have read before you move on.',
  progressNote:
    'An article is ticked when you have come to the end of it and have had it open for at least ten seconds, the self-assessment when you have seen your result. The rest you tick yourself. The ticks are kept in this browser only.',
  choose: 'Choose a role',
  steps: { one: '{count} step', other: '{count} steps' },
  progress: '{done} of {count} steps done',
  allDone: 'All {count} steps done',
  onPaths: 'Learning paths this article is on',
  place: 'step {number} of {count}',
  next: 'Next: {title}',
  here: 'You are here.',
  start: 'Start here.',
  done: 'Done',
  tick: 'Done: {title}',
  kinds: {
    article: 'Article',
    page: 'Tool',
    workshop: 'Workshop',
  },
};
