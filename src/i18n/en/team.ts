import type { Translation } from '../text.ts';
import type { team as original } from '../sv/team.ts';

export const team: Translation<typeof original> = {
  loading: 'Reading what is saved here…',
  sees: {
    heading: 'What the team leader can see',
    can: 'The team leader sees the team’s mean in each area, how many people have contributed and, from eight people on, how much they differ.',
    cannot:
      'The team leader does not see your answers, your name or the day you answered. The contribution holds rounded scores, a month and a random number that makes you count once even if you contribute again.',
    limitsHeading: 'What these limits do not protect against',
    limitFile:
      'The file can be opened in any text editor. Whoever gets it from you knows that it is yours, and can read the scores in it. Hand it over in a way you are comfortable with, for instance through someone who collects them.',
    limitAlike:
      'If everyone in the team answers almost alike, the mean also reveals what each of them answered.',
    limitAgain:
      'The page waits until at least three contributions have changed before it shows a new picture. But someone who removes everything and starts over with other files can compare the pictures themselves, and in a single area fewer than three may have changed.',
    limitVoluntary:
      'Contributing is voluntary, and has to be. The picture is for conversation, never for setting pay, ranking people or checking up on them.',
  },
  member: {
    heading: 'If you contribute',
    intro:
      'You download a file and give it to the person who keeps the team’s picture. The page sends nothing.',
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
    heading: 'If you keep the picture',
    intro:
      'Collect the files and put them here. They are saved in this browser, so that you can add more later, and are sent nowhere.',
    choose: 'Choose files…',
    drop: 'or drop them here',
    outcomes: 'The files you just chose',
    added: 'added',
    updated: 'replaces an earlier contribution by the same person',
    repeated: 'was already here and counts once',
    older: 'the same person has a later contribution, which counts',
    pictureHeading: 'The team’s picture',
    noPicture: 'There are no contributions here yet.',
    tooFew: {
      one: 'There is {count} contribution here. An area is shown when at least five people have a score in it.',
      other:
        'There are {count} contributions here. An area is shown when at least five people have a score in it.',
    },
    members: { one: 'The picture rests on {count} person.', other: 'The picture rests on {count} people.' },
    waiting: {
      one: 'Changes waiting: {waiting}. The picture is renewed when one more contribution has changed, so that nobody shows in the difference.',
      other:
        'Changes waiting: {waiting}. The picture is renewed when {count} more contributions have changed, so that nobody shows in the difference.',
    },
    caption: 'Scores from 0 to 100. Mean from five people on, spread from eight.',
    dimension: 'Area',
    people: 'People',
    mean: 'Mean',
    spread: 'Spread',
    spreadHelp:
      'The spread is the standard deviation. About two in three lie within the mean plus or minus that many points.',
    hiddenMean: 'fewer than five',
    hiddenSpread: 'fewer than eight',
    csv: 'Download as a table (CSV)',
    csvFile: 'team-picture',
    print: 'Print',
    clear: 'Remove all contributions…',
    clearHeading: 'Remove all contributions?',
    clearText: {
      one: 'The picture and {count} contribution disappear from this browser. The files you were given stay where you have them.',
      other:
        'The picture and {count} contributions disappear from this browser. The files you were given stay where you have them.',
    },
    confirm: 'Remove',
    cancel: 'Keep',
    cleared: 'All contributions have been removed.',
    month: 'Contributions from {months}.',
  },
};
