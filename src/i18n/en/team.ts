import type { Translation } from '../text.ts';
import type { team as original } from '../sv/team.ts';

export const team: Translation<typeof original> = {
  loading: 'Loading…',
  sees: {
    heading: 'What the team leader can see',
    can: 'The team leader sees the team’s mean in each area, how many people have contributed and, from eight people on, how much they differ.',
    cannot:
      'If someone else collects the files, the team leader does not see your answers, your name or the day you answered. The contribution holds rounded scores, a month and a random number that makes you count once even if you contribute again.',
    limitsHeading: 'What these limits do not protect against',
    limitFile:
      'The file can be opened in any text editor. Whoever gets it from you knows that it is yours, and can read the scores in it. Hand it over in a way you are comfortable with, for instance through someone who collects them.',
    limitAlike:
      'If everyone in the team answers almost alike, the mean also reveals what each of them answered.',
    limitAgain:
      'The page waits until at least three contributions have changed before it shows a new overview. But someone who deletes everything and starts over with other files can compare the overviews themselves, and in a single area fewer than three may have changed.',
    limitVoluntary:
      'Contributing is voluntary, and has to be. The overview is for conversation, never for setting pay, ranking people or checking up on them. Contributions collected for an employer are personal data: the employer is responsible for them and must say when the files are deleted.',
  },
  member: {
    heading: 'If you contribute',
    intro:
      'You download a file and give it to the person in charge of the team overview. The page sends nothing.',
    none: 'You need a self-assessment with enough answers first.',
    start: 'To the self-assessment',
    scoresFrom: 'From the self-assessment of {date}.',
    scoresFromBegun: 'From the self-assessment that you began on {date} and have not finished.',
    caption: 'The scores in your contribution',
    dimension: 'Area',
    score: 'Score',
    noScore: 'none',
    preview: 'The content of the file, character by character',
    save: 'Download the contribution',
    saved: 'The file has been downloaded.',
    file: 'team-contribution',
  },
  lead: {
    heading: 'If you are in charge of the overview',
    intro:
      'Collect the files and put them here. They are saved in this browser, so that you can add more later, and are sent nowhere.',
    choose: 'Choose files…',
    drop: 'or drop them here',
    outcomes: 'The files you just chose',
    added: 'added',
    updated: 'replaces an earlier contribution by the same person',
    repeated: 'was already here and counts once',
    older: 'the same person has a later contribution, which counts',
    pictureHeading: 'Team overview',
    noPicture: 'There are no contributions here yet.',
    tooFew: {
      one: 'There is {count} contribution here. An area is shown when at least five people have a score in it.',
      other:
        'There are {count} contributions here. An area is shown when at least five people have a score in it.',
    },
    members: { one: 'The overview rests on {count} person.', other: 'The overview rests on {count} people.' },
    waiting: {
      one: 'Changes waiting: {waiting}. The overview is renewed when one more contribution has changed, so that nobody shows in the difference.',
      other:
        'Changes waiting: {waiting}. The overview is renewed when {count} more contributions have changed, so that nobody shows in the difference.',
    },
    caption: 'Scores from 0 to 100. Mean from five people on, spread from eight.',
    dimension: 'Area',
    people: 'People',
    mean: 'Mean',
    spread: 'Spread',
    spreadHelp:
      'The spread is the standard deviation. If scores are spread evenly round the mean, roughly two in three lie within that many points of it.',
    hiddenMean: 'fewer than five',
    hiddenSpread: 'fewer than eight',
    csv: 'Download as a table (CSV)',
    csvFile: 'team-overview',
    print: 'Print',
    clear: 'Delete all contributions…',
    clearHeading: 'Delete all contributions?',
    clearText: {
      one: 'The overview and {count} contribution disappear from this browser. The files you were given stay where you have them.',
      other:
        'The overview and {count} contributions disappear from this browser. The files you were given stay where you have them.',
    },
    confirm: 'Delete',
    cancel: 'Cancel',
    cleared: 'All contributions have been deleted.',
    month: 'Contributions from {months}.',
  },
};
