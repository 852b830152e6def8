import type { SamplesOf } from './samples-of.ts';

/** What is wrong in the shape of one text. */
export const articleSamples: SamplesOf<
  | 'anatomy'
  | 'headings'
  | 'sections'
  | 'components'
  | 'drawings'
  | 'terms'
  | 'exercise'
  | 'workshop'
  | 'point'
  | 'length'
  | 'dates'
  | 'reviews'
  | 'images'
  | 'attachments'
  | 'markdown'
> = {
  anatomy: {
    textFirst: [{ heading: 'Varför' }],
    oneHash: [{}],
    notOfSeven: [{ text: 'Vanlig misstag', guess: 'Vanliga misstag' }, { text: 'Annat' }],
    twice: [{ text: 'Varför' }],
    wrongLevel: [{ text: 'Vanliga misstag', marks: '###' }],
    noHeading: [{ text: '##Varför', heading: 'Varför' }],
    missing: [{ text: 'Varför' }, { text: 'Övning', before: 'Exempel' }],
    tooEarly: [{ text: 'Övning', expected: 'Varför', order: ['Varför', 'Övning'] }],
    empty: [{ text: 'Varför' }],
  },
  headings: {
    empty: [{}],
    level: [{ text: 'I dag', marks: '####', above: '##', write: '###' }],
  },
  sections: {
    unquoted: [
      { text: 'Jag ringer på tisdag.', language: 'sv' },
      { text: 'I will call on Tuesday.', language: 'en' },
    ],
    outside: [{ component: 'Exercise', title: 'Övning' }],
    second: [{ component: 'Exercise', title: 'Övning' }],
    none: [{ component: 'Exercise', title: 'Övning' }],
    noList: [
      { component: 'Exercise', steps: true },
      { component: 'Phrases', steps: false },
    ],
  },
  components: {
    html: [
      { text: '<br>', element: 'br' },
      { text: '<b>', element: 'b' },
      { text: '<script>', element: 'script' },
    ],
    capital: [{ text: '<case>', name: 'Case' }],
    expression: [{ text: '{förnamn}', inside: 'förnamn' }],
    code: [{ text: "import x from 'y'" }],
    readAsCode: [{ word: 'import' }],
    unknown: [
      { name: 'Trem', guess: 'Term', names: ['Term'] },
      { name: 'Claim', names: ['Sheet', 'Step'] },
    ],
    empty: [{ name: 'Term' }],
    bare: [
      { name: 'Claim', inline: true },
      { name: 'Case', inline: false },
    ],
    unknownProp: [
      { name: 'Claim', prop: 'lable', guess: 'label', props: ['label'] },
      { name: 'Case', prop: 'title', props: [] },
      { name: 'Claim', prop: 'x', props: ['label', 'source'] },
    ],
    besideList: [{ name: 'Phrases' }],
    missingProp: [{ name: 'Exercise', prop: 'people', write: 'people="…"' }],
    value: [
      { name: 'Exercise', prop: 'minutes', kind: 'number', values: [], found: '"15"', write: 'minutes={15}' },
      { name: 'Exercise', prop: 'people', kind: 'text', values: [], write: 'people="…"' },
      { name: 'Term', prop: 'id', kind: 'key', values: [], found: '7', write: 'id="…"' },
      {
        name: 'Claim',
        prop: 'label',
        kind: 'one of',
        values: ['survey', 'practice'],
        found: '"practise"',
        guess: 'practice',
        write: 'label="survey"',
      },
    ],
  },
  drawings: {
    onlyList: [{ name: 'Steps' }],
    longLine: [{ name: 'Steps', signs: 60, most: 48 }],
    lines: [
      { name: 'Steps', lines: 1, least: 2, most: 6 },
      { name: 'Balance', lines: 3, least: 2, most: 2 },
    ],
    secondBold: [{ name: 'Steps' }],
  },
  terms: { second: [{ id: 'promise', line: 15 }] },
  exercise: {
    noTime: [{ text: 'Berätta för varandra' }],
    sum: [{ sum: 15, times: [5, 10], minutes: 20 }],
    noQuestion: [{ begin: 'Fråga efteråt:' }],
  },
  workshop: {
    number: [{ expected: 2, found: '3' }, { expected: 2 }],
    steps: [{ agenda: 4, steps: 3 }],
    once: [
      { name: 'Agenda', count: 0 },
      { name: 'Sheet', count: 2 },
    ],
  },
  point: { noEnd: [{}], several: [{}], long: [{ count: 52, most: 40 }] },
  length: {
    count: [
      { count: 242, fewest: 600, most: 1000 },
      { count: 1320, fewest: 600, most: 1000 },
    ],
  },
  dates: {
    noDay: [{ field: 'updated', text: '2026-02-30', today: '2026-11-28' }],
    future: [{ field: 'updated', day: '2027-01-15', today: '2026-11-28' }],
    longAgo: [{ field: 'updated', day: '1926-11-27', today: '2026-11-28' }],
  },
  reviews: {
    due: [
      { day: '2027-01-15', owner: 'Karin Ek', today: '2026-12-20', overdue: false },
      { day: '2027-01-15', today: '2027-02-01', overdue: true },
    ],
  },
  images: {
    noText: [{ url: './logg.png' }],
    second: [{ taken: 'icon.svg' }],
    ownHeavy: [
      { kilobytes: 240, most: 100, use: 'icon' },
      { kilobytes: 2400, most: 1000, use: 'share' },
    ],
    shareSize: [{ width: 200, height: 100 }],
    notBeside: [{ url: '/logg.png', folder: 'articles/sv/', name: 'logg.png' }],
    none: [
      { path: 'articles/sv/logg.png', capitals: false },
      { path: 'articles/sv/logg.png', guess: 'Logg.png', capitals: true },
    ],
    remote: [{ url: 'https://x.se/logg.png' }],
    otherKind: [{ name: 'logg.heic' }],
    sign: [{ name: 'nr#1.png', sign: '#', better: 'nr-1.png' }],
    inAbout: [{ url: './logg.png' }],
    heavy: [{ name: 'logg.png', megabytes: 6.8, most: 2 }],
  },
  attachments: {
    unused: [{ name: 'mall.docx' }, { name: 'mall.pdf' }],
    otherKind: [
      ...(['doc', 'docm', 'xlsx', 'xlsm', 'ppt', 'pptm', 'film', 'zip'] as const).map((advice) => ({
        written: './mall.doc',
        advice,
        accepted: ['.pdf'],
      })),
      { written: './mall.rtf', accepted: ['.pdf', '.docx'] },
    ],
    none: [
      { path: 'articles/sv/mall.pdf', folder: 'articles/sv/', name: 'mall.pdf', capitals: false },
      {
        path: 'articles/sv/mall.pdf',
        folder: 'articles/sv/',
        name: 'mall.pdf',
        guess: 'Mall.pdf',
        capitals: true,
      },
    ],
    inAbout: [{ url: './mall.pdf' }],
    heavy: [
      { megabytes: 30, most: 20, film: false },
      { megabytes: 300, most: 100, film: true },
    ],
  },
  markdown: {
    table: [{ columns: 2 }],
    list: [{ line: '-ett', text: 'ett' }],
    bullet: [{ line: '• ett', text: 'ett' }],
    box: [{ found: '[!NOTE]' }],
    otherMarks: [{ found: '==ring==' }],
    halfLink: [{ found: '[ring](article:call-back', write: '[ring](article:call-back)' }],
    mojibake: [{ found: 'FÃ¶rtroende' }],
    wiki: [{ found: '[[be-short]]', write: '[be-short](article:be-short)' }],
    steps: [{ line: 'Steg 1: ring', text: 'ring' }],
    spacedLink: [{ found: '[ring] (article:call-back)', write: '[ring](article:call-back)' }],
    brackets: [{ found: '[ring][1]', text: 'ring' }],
    footnote: [{ found: '[^1]' }],
    spacedMarks: [{ found: '** ring **', write: '**ring**' }],
    boldBeforeLetter: [
      { found: '**kund**register', write: '**kund**', hyphen: false },
      { found: '**kund-**register', write: '**kund**-', hyphen: true },
    ],
    lone: [{ found: '**' }],
    loneUnderscores: [{}],
    loneStrike: [{}],
    loneTick: [{}],
    heading: [{ line: '##Varför', marks: '##' }],
    field: [{ found: '**ring**' }],
    row: [
      { cells: 1, columns: 3 },
      { cells: 4, columns: 3 },
    ],
  },
};
