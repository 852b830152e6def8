import type { Translation } from '../text.ts';
import type { team as original } from '../sv/team.ts';

export const team: Translation<typeof original> = {
  loading: 'Loading…',
  visibility: {
    floor: 'It takes at least five of you: with fewer, no figures are shown.',
    toMember: 'Are you contributing yourself? Get your code',
    heading: 'What the team leader can see',
    visible:
      'The team leader sees the team’s mean in each area, how many people have contributed and, from eight people on, how much they differ.',
    hidden:
      'If someone else collects the files, the team leader does not see your answers, your name or the day you answered. The contribution holds rounded scores, a month and a random number that makes you count once even if you contribute again.',
    limitsHeading: 'What these limits do not protect against',
    limitFile:
      'The code and the file are not encrypted. Whoever gets them from you knows that they are yours and can read the scores in them; in a chat everybody sees who they come from. Hand them over in a way that you are comfortable with, for example through someone who collects them.',
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
      'You copy one line and paste it into the chat with the person in charge of the team overview. The page sends nothing.',
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
    code: 'Your code',
    codeHelp: 'The code holds the scores above, the month and a random number, and nothing else.',
    copy: 'Copy the code',
    copied: 'Code copied. Paste it where you have agreed.',
    copyByHand: 'The browser does not let the page copy. The code is selected: copy it with Ctrl+C or ⌘C.',
    asFile: 'As a file instead',
  },
  lead: {
    heading: 'If you are in charge of the overview',
    intro:
      'Everyone sends you a code, one line in the chat. What you paste is kept in this browser, so that you can go on later, and is sent nowhere.',
    choose: 'Choose files…',
    drop: 'or drop files here',
    outcomes: 'What you have just added',
    lineByLine: 'Show line by line',
    counts: {
      added: { one: '{count} added', other: '{count} added' },
      updated: { one: '{count} replaced by a later one', other: '{count} replaced by later ones' },
      repeated: { one: '{count} already here', other: '{count} already here' },
      older: { one: '{count} older than what is here', other: '{count} older than what is here' },
      problems: { one: '{count} could not be read', other: '{count} could not be read' },
    },
    added: 'added',
    updated: 'replaces an earlier contribution by the same person',
    repeated: 'was already here and counts once',
    older: 'the same person has a later contribution, which counts',
    pictureHeading: 'Team overview',
    noPicture: 'There are no contributions here yet.',
    tooFew: 'An area is shown when at least five people have a score in it.',
    roofOf: 'of {size}',
    underOneRoof: { one: 'person under one roof', other: 'people under one roof' },
    houseUneven: 'Each pillar is your mean in an area. The filled one is the shortest: start there.',
    houseTied:
      'Each pillar is your mean in an area. The filled ones are equally high and the shortest: start with one of them.',
    houseEven: 'Each pillar is your mean in an area. None is certain to be shorter than another.',
    houseSpread: 'The line beside it shows the spread.',
    members: { one: 'The overview rests on {count} person.', other: 'The overview rests on {count} people.' },
    waiting: {
      one: 'The overview shows {members}. Changes waiting: {waiting}. The overview is renewed when one more contribution has changed, so that no one can be picked out from the difference.',
      other:
        'The overview shows {members}. Changes waiting: {waiting}. The overview is renewed when {count} more contributions have changed, so that no one can be picked out from the difference.',
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
    excel: 'Download as a table (Excel)',
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
    contributionMonths: 'Contributions from {months}.',
    size: 'How many of you are there?',
    sizeHelp:
      'The overview opens when that many have contributed, so that nobody who comes later can be picked out from the difference.',
    sizeWrong: 'Enter a whole number from 1 to 1,000.',
    sizeNone:
      'A team of {people}. With fewer than five no figures are shown, as they would reveal what each of you answered. Talk about the questions instead.',
    sizeMeans:
      'A team of {people}. Means are shown in areas where at least five have a score. The spread is shown only from eight.',
    sizeSpread:
      'A team of {people}. Means are shown in areas where at least five have a score, and the spread where at least eight do.',
    paste: 'Paste the codes',
    pasteHelp:
      'All at once, the whole chat if you like. Anything that is not a code is skipped, and a code that cannot be read is pointed out.',
    readCodes: 'Read the codes',
    line: 'Line {line}, {name}:',
    tooManyCodes:
      'The text holds {count} codes. That is more than a team can have, so none of them was read. Paste the codes of your own team.',
    noCode: 'No code was found. A code begins with TP1-.',
    otherLines: {
      one: '{count} line without a code was skipped.',
      other: '{count} lines without a code were skipped.',
    },
    codeTroubles: {
      damaged: 'the code is cut off or mistyped. Ask for it again.',
      'other dimensions':
        'the code is from a self-assessment with other areas. Ask for the contribution as a file.',
      newer: 'the code is from a newer version of the playbook. Reload the page and try again.',
      'no beginning': 'looks like a code without its beginning, TP1-. Ask for the whole line.',
    },
    contributed: { one: '{count} has contributed.', other: '{count} have contributed.' },
    contributedOf: {
      one: '{count} of {size} has contributed.',
      other: '{count} of {size} have contributed.',
    },
    askSize: 'Enter above how many of you there are, and the overview opens when everyone has contributed.',
    moreThanSize:
      'There are {here} contributions here, but there are {size} of you. Anyone who contributed from two browsers counts twice: if so, delete them all and collect them again.',
    openNowHelp:
      'If no more will come you can open the overview now. After that it is renewed only when at least three contributions have changed.',
    openNow: {
      one: 'That is everyone: open the overview',
      other: 'That is everyone: open the overview with {count}',
    },
    level: 'Level',
  },
  discussion: {
    heading: 'Something to talk about',
    uneven:
      'Highest: {highest}. Lowest: {lowest}. They differ by more than the error of measurement can explain: for you that takes at least {points} points.',
    named: '“{name}”',
    even: 'No area clearly differs from the others: it takes at least {points} points between the highest and the lowest. Read it as an even profile.',
    tells: 'What the overview says',
    tellsAnswers: 'How you yourselves answered.',
    tellsLevel: 'The level that each area is on.',
    tellsNot: 'What it does not say',
    tellsNotWho: 'Who answered what, and nobody should guess.',
    tellsNotDifferences:
      'That one area is better than another when they differ by less than {points} points.',
    tellsNotTeams: 'That you are better or worse than another team.',
    question: 'A question to begin with:',
    askLowest:
      'When did we last succeed at {lowest}, and what made it work? It is described like this: {meaning}',
    askTied: 'Choose one of the areas {lowest}. When did we last succeed at it, and what made it work?',
    askAny: 'In which area do we recognise ourselves least, and what happened last?',
    article: 'Read {title} first.',
    or: ' or ',
  },
};
