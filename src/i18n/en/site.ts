import type { Translation } from '../text.ts';
import type { site as original } from '../sv/site.ts';

export const site: Translation<typeof original> = {
  skip: 'Skip to main content',
  loadFailed:
    'This part of the page could not be loaded. Check your internet connection and reload the page. What you have saved is kept.',
  framed: 'This playbook cannot be shown inside other sites. Open it in its own window.',
  newVersion:
    'A new version of this playbook was published while the page was open. Reload it when you have finished what you are doing; what you have saved is still here.',
  mainNavigation: 'Main menu',
  breadcrumbs: 'You are here',
  home: 'Home',
  themes: 'Themes',
  menu: 'Menu',
  search: 'Search',
  searchShortcut: 'Search (Ctrl+K or ⌘K)',
  language: 'Language',
  pages: {
    home: 'Home',
    assessment: 'Self-assessment',
    calculator: 'Calculator',
    inDepth: 'In depth',
    register: 'Register check',
    results: 'My results',
    team: 'Your team',
    workshops: 'Workshops',
    paths: 'Learning paths',
    glossary: 'Glossary',
    search: 'Search',
    new: 'What is new',
    methods: 'Methods',
    about: 'About this playbook',
  },
  descriptions: {
    assessment: 'Questions on how you deal with customers. Your answers stay in your browser.',
    calculator: 'Work out what losing customers costs, and what it is worth to keep more of them.',
    inDepth:
      'What matters most for the answer, how certain it is, and which customers stay longest: for those who want to take the numbers in the calculator further.',
    register:
      'Bring your order list and see within a minute which customers are large, which have gone quiet and how many stay.',
    results:
      'What you have answered, calculated and read. It is all in your browser, and it is yours to manage.',
    team: 'An overview of the team’s self-assessments, built so that no one person’s scores are shown.',
    workshops:
      'Workshops that anyone can lead: the running order by the minute, what to say, and a sheet for each participant.',
    paths: 'What to read and do, in which order and why. One path for each role.',
    glossary: 'The words of this playbook, explained so that a newcomer understands them.',
    search: 'Search the articles, themes and definitions.',
    new: 'What has changed in this playbook, the latest first.',
    methods: 'How scores and money are calculated, which sources are used, and what the figures do not show.',
    about: 'Who is behind this playbook, what is stored, and how accessible it is.',
  },
  methodsWithoutMoney: 'How it is calculated, which sources are used, and what the figures do not show.',
  appearance: 'Appearance',
  appearanceSystem: 'Use system setting',
  appearanceLight: 'Light',
  appearanceDark: 'Dark',
  appearanceNotKept: 'This applies to this page only. Your browser cannot save the choice.',
  contact: 'Questions about this playbook: {name}.',
  privacyLine: 'Your answers and figures stay in your browser.',
  next: {
    heading: 'Continue where you left off',
    continue: 'Continue the self-assessment: {answered} of {total} questions answered',
    again: 'Time to take the self-assessment again',
    step: 'Step {number} of {count} on {path}: {title}',
    due: { one: '{count} commitment to follow up', other: '{count} commitments to follow up' },
  },
  entryLinks: {
    heading: 'Ways in',
    readTitle: 'Read',
    readText: {
      one: 'One article. It takes a few minutes to read.',
      other: '{count} articles. Each takes a few minutes and ends with something to do.',
    },
    readAction: 'Start with {title}',
    assessTitle: 'Assess yourself',
    assessText:
      'Questions on what you usually do. See what you are good at and what to read next. Your answers stay in your browser.',
    assessAction: 'Take the self-assessment',
    calculateTitle: 'Calculate',
    calculateText: 'What does losing customers cost, and what would it be worth to keep more of them?',
    calculateAction: 'Open the calculator',
    checkTitle: 'Check your register',
    checkText: 'Bring your order list. Which customers are large, which have gone quiet, and how many stay?',
    checkAction: 'Open the register check',
  },
  /** What the front page leads with, from the first example of the calculator. */
  claim: {
    figure: '{lost} in {customers}',
    text: 'customers leave every year. With them {money} a year is lost.',
    example: 'That is “{example}”. Source: {source}.',
    action: 'Work it out with your own figures',
  },
  roles: {
    heading: 'A path for your role',
    steps: { one: '{count} step', other: '{count} steps' },
    first: 'Start with {title}',
  },
  alsoHere: 'More ways to begin',
  /** Ways in besides the entry links. */
  lines: {
    workshops: 'Workshops you can lead yourself',
    new: 'What is new in this playbook',
  },
  evidenceNote:
    'Every claim in the articles carries a label that says how well it is known: evidence, survey, law or standard, rule of thumb, or practice. Where it says practice, nobody has measured it. Read it as advice from people who have done it for a long time, and try it where you work.',
  evidenceMore: 'The sources, and what they do not show',
  contents: 'Contents',
  articleCount: { one: '{count} article', other: '{count} articles' },
  minutes: { one: '{count} minute', other: '{count} minutes' },
  glossaryIntro: {
    one: 'One word, in alphabetical order.',
    other: '{count} words in alphabetical order. Where an article says more, it is linked below the word.',
  },
  alsoCalled: 'Also called',
  seeAlso: 'See also',
  readMore: 'Read more',
  notFound: {
    title: 'Page not found',
    text: 'If you typed the address, check that it is correct. If you followed a link, the page may have moved.',
    action: 'Go to the home page',
  },
  moved: {
    title: 'This page has moved',
    action: 'Go to its new address',
  },
  chooser: {
    title: 'Choose a language',
    action: 'Read in English',
    notKept: 'Your browser cannot save which language you choose, so this page is shown every time.',
  },
  articleList: 'All articles',
  articleListLead: 'Every article in this playbook, theme by theme.',
  themeListLead: 'The themes of this playbook, and what each of them is about.',
};
