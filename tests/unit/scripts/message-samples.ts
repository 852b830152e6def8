import type {
  Catalogue,
  KindOf,
  ParametersOf,
  RuleName,
} from '../../../scripts/content-check/messages/catalogue.ts';
import type { SchemaPlace, WrongValue } from '../../../scripts/content-check/messages/schema-value.ts';

/** One or more examples of the parameters of every message; the types see to it that none is missing. */
type Samples = {
  readonly [Rule in RuleName]: {
    readonly [Kind in KindOf<Rule>]: readonly ParametersOf<Rule, Kind>[];
  };
};

const elsewhere = { file: 'articles/sv/ring-tillbaka.mdx', line: 2 };
const field: SchemaPlace = { name: 'minutes' };
const wrong = (value: Partial<WrongValue>): SchemaPlace & { value: WrongValue } => ({
  ...field,
  value: {
    expected: { kind: 'type', type: 'number' },
    found: { kind: 'text', text: '"två"' },
    advice: { kind: 'manual' },
    ...value,
  },
});
const between = (issue: ParametersOf<'schema', 'between'>['issue'], parameters: object) => ({
  ...field,
  issue,
  parameters,
  advice: { kind: 'manual' } as const,
});
const described = 'How long it takes, in minutes; shown before it begins.';

export const samples: Samples & { readonly [Rule in keyof Catalogue]: object } = {
  'file-name': {
    missing: [{ path: 'site.yaml' }, { path: 'glossary.yaml' }],
    otherEnding: [{ ending: '.yml', better: 'glossary.yaml' }],
    sitePicture: [{ icon: ['icon.svg', 'icon.png'], share: ['share.png'] }],
    unreadFile: [{ isText: true }, { isText: false }],
    shortcut: [{}],
    folderForFile: [{}],
    unreadFolder: [
      { guess: 'articles', folders: ['articles', 'quiz'] },
      { folders: ['articles', 'workshops', 'quiz'] },
    ],
    aboutName: [{ names: ['about', 'privacy', 'accessibility'] }],
    noLanguageFolder: [{ kind: 'articles' }],
    nestedFolder: [{ to: 'articles/sv/ny.mdx' }],
    notes: [{}],
    pictureCapitals: [{ ending: '.PNG', better: 'logg.png' }],
    attachmentCapitals: [{ ending: '.PDF', better: 'mall.pdf' }],
    pictureKind: [{ ending: '.gif' }, { ending: '.heic' }],
    unreadBeside: [{}],
    notAddress: [
      { whole: true, name: '"Säg när"', better: 'sag-nar.mdx' },
      { whole: false, name: '"min logg"', better: 'min-logg.png' },
    ],
  },
  file: {
    otherProgram: [{ program: 'office' }, { program: 'pdf' }],
    utf16: [{}],
    notUtf8: [{ letter: 'ä' }],
    empty: [{}],
    conflict: [{}],
    decomposed: [{ letter: 'å' }],
    noPicture: (['heic', 'gif', 'pdf', 'archive', 'nothing', 'unknown'] as const).map((holds) => ({
      ending: 'jpg',
      holds,
    })),
    otherPicture: [{ ending: 'png', format: 'jpg' }],
    otherDocument: (['nothing', 'pdf', 'packed', 'old', 'film', 'other'] as const).map((holds) => ({
      ending: 'docx',
      holds,
    })),
    macros: [{ ending: 'docx' }],
    damagedPicture: [{}],
  },
  invisible: {
    sign: [
      ...['00AD', '200B', '2060', 'FEFF', '000B', '000C', '2028', '2029'].map((code) => ({
        code,
        before: 'ord',
        count: 1,
      })),
      { code: '0007', count: 3 },
    ],
  },
  frontmatter: {
    none: [{}],
    notApart: [{}],
    before: [{ line: '––' }],
    emptyLine: [{}],
    after: [{ line: '----' }],
    noEnd: [{}],
    noText: [{}],
  },
  yaml: {
    unreadable: [{}],
    cutShort: [{ comment: 'back', whole: "'Call #back'" }],
    column: [
      { shown: 'theme:', column: 3, model: { column: 1, shown: 'point:', line: 4 } },
      { shown: 'theme:', column: 3 },
    ],
    indent: [
      { line: 8, tab: true },
      { line: 8, tab: false },
    ],
    openQuote: [{ mark: "'", rest: 'Ring tillbaka' }],
    openBracket: [{ list: true }, { list: false }],
    dashAlone: [{ rest: 'care' }],
    needsQuotes: (['after', 'sign', 'colon'] as const).map((why) => ({
      why,
      opening: '*',
      write: "title: 'Ring: nu'",
    })),
    colonMissing: [
      { line: 'theme promises', colon: false, name: 'theme', rest: 'promises' },
      { line: 'theme:promises', colon: true, name: 'theme', rest: 'promises' },
    ],
    duplicate: [{ name: 'title', first: 3 }, { name: 'title' }],
    noDash: [{ name: 'id' }],
  },
  mdx: {
    unreadable: [{ parser: 'Something that nobody has seen' }],
    propNotNumber: [{ prop: 'minutes', number: '15' }],
    openBrace: [{}],
    brace: [{ inside: 'förnamn' }, { inside: '' }],
    curlyQuotes: [{ name: 'Claim', write: 'label="practice"' }],
    barePropValue: [
      { name: 'Exercise', prop: 'minutes', number: true, write: 'minutes={15}' },
      { name: 'Claim', prop: 'label', number: false, write: 'label="practice"' },
    ],
    halfBrace: [{ name: 'Exercise' }],
    halfQuote: [{ name: 'Claim' }],
    unclosed: [{ name: 'Case' }],
    unknownUnclosed: [
      { name: 'Trem', guess: 'Term', names: ['Term', 'Case'] },
      { name: 'Xyz', names: ['Term', 'Case'] },
    ],
    closesNothing: [{ name: 'Case' }, { name: 'Cas', open: 'Case' }],
    html: [{ element: 'br' }, { element: 'b' }],
    note: [{}],
    angleLink: [{ address: 'anna@exempel.se', target: 'mailto:anna@exempel.se' }],
    angle: [{}],
  },
  schema: {
    notList: [{ empty: true }, { empty: false }],
    unknownField: [
      { name: 'tittle', whose: 'promise', guess: 'title', known: ['title'] },
      { name: 'x', known: ['title', 'point'] },
      { name: 'x', known: [] },
    ],
    missing: [
      { ...field, advice: { kind: 'described', text: described } },
      { name: '', advice: { kind: 'manual' } },
      { name: 'accent.light', advice: { kind: 'note', name: 'light', text: "'#8a2a1c'" } },
      {
        name: 'en',
        whose: 'promise',
        advice: { kind: 'fields', name: 'en', entries: false, needed: ['term:', 'definition:'] },
      },
      { name: 'steps[1]', advice: { kind: 'fields', name: '0', entries: true, needed: ['sv:', 'en:'] } },
    ],
    wrong: [
      ...(['string', 'number', 'int', 'boolean', 'array', 'object', 'record', 'date'] as const).map((type) =>
        wrong({ expected: { kind: 'type', type } }),
      ),
      wrong({
        expected: { kind: 'values', values: ['likert', 'sjt', 'rank'] },
        advice: { kind: 'guess', guess: 'likert' },
      }),
      ...(['atMost', 'lessThan', 'atLeast', 'moreThan'] as const).map((kind) =>
        wrong({ expected: { kind, limit: 1 } }),
      ),
      wrong({ expected: { kind: 'notEmpty' } }),
      wrong({ expected: { kind: 'signs', most: 2000 } }),
      wrong({ expected: { kind: 'count', least: 2 }, found: { kind: 'list', count: 0 } }),
      wrong({ expected: { kind: 'count', most: 6 }, found: { kind: 'list', count: 7 } }),
      ...(['slug', 'colour', 'currency', 'version', 'fingerprint', 'email', 'url'] as const).map((format) =>
        wrong({ expected: { kind: 'format', format } }),
      ),
      wrong({ expected: { kind: 'other', text: 'Invalid something' }, found: { kind: 'fields' } }),
      wrong({ advice: { kind: 'quotes', text: "'1.0'" } }),
      wrong({ advice: { kind: 'write', text: '2026-01-15' } }),
      wrong({ advice: { kind: 'shorten', count: 420 } }),
      wrong({ advice: { kind: 'brackets', text: 'sv, en' } }),
      wrong({ advice: { kind: 'colon', text: "'En vecka före: läs'" } }),
      wrong({ advice: { kind: 'thousands', thousands: '12000', decimals: 12 } }),
      wrong({ advice: { kind: 'part', write: 0.5, percent: 50 } }),
      wrong({ advice: { kind: 'part', write: 0.5 } }),
      wrong({ advice: { kind: 'number', write: 1234.5, point: true, spaces: true, unit: true } }),
      wrong({ advice: { kind: 'number', write: 0.5, point: false, spaces: false, unit: false } }),
    ],
    between: [
      between('contrast', { ratio: 2.1, least: 4.5, paper: 'light' }),
      between('contrast', { ratio: 2.1, least: 4.5, paper: 'dark' }),
      between('addressWithPath', { address: 'https://x.se/bok/', origin: 'https://x.se', base: '/bok/' }),
      between('languageTwice', {}),
      between('noCurrency', { currency: 'SKE' }),
      between('defaultNotPublished', { language: 'en', languages: ['sv'] }),
      between('idTwice', { id: 'qu-1' }),
      between('noDimension', { id: 'kindness', known: ['care', 'respect'] }),
      between('noScale', { id: 'often', known: ['frequency'] }),
      between('sinceLater', { since: '2.0', version: '1.0' }),
      between('equalEffects', {}),
      between('weights', { sum: 0.9 }),
      between('rankKey', { ids: ['a', 'b'] }),
      between('fewQuestions', { id: 'care', count: 2, least: 3 }),
      between('bandsNotRising', {}),
      between('questionGone', { id: 'qu-2', version: '2.0', next: '2.1' }),
      between('questionNew', { id: 'cl-9', version: '2.0', next: '2.1' }),
      between('meaningChanged', { version: '2.0', before: '0qx7esp', now: '0vf3jwn', major: '3.0' }),
      between('meaningChanged', {
        version: '2.0',
        before: '0qx7esp',
        now: '0vf3jwn',
        minor: '2.1',
        major: '3.0',
      }),
      between('versionMissing', { version: '2.1', entry: "- { version: '2.1' }" }),
      between('keyTwice', { key: 'nordkaj' }),
      between('oneTarget', { found: [] }),
      between('oneTarget', { found: ['article', 'page'] }),
      between('targetTwice', {}),
      between('pathTwice', {}),
      between('noInterval', { found: '"ibland"' }),
      between('noOwner', { found: '"karin@"' }),
      between('agendaMinutes', { sum: 50, minutes: 60 }),
      between('agendaMinutes', { sum: 70, minutes: 60 }),
    ],
  },
  unique: {
    twice: (
      [
        'articleKey',
        'workshopKey',
        'termId',
        'sourceId',
        'pathId',
        'themeKey',
        'themeAddress',
        'ordered',
      ] as const
    ).map((what) => ({
      what,
      name: 'call-back',
      ...elsewhere,
      kind: 'article' as const,
      language: 'en' as const,
      lost: what === 'articleKey' ? ['say-when', 'give-back'] : undefined,
    })),
    ownAlias: [{ alias: 'gammal' }],
    takenAlias: [{ alias: 'gammal', holder: 'articles/sv/ny.mdx' }],
    sameTerm: [{ word: 'löfte', first: 'promise', second: 'pledge', ...elsewhere }],
  },
  pairs: {
    draftThere: [{ kind: 'workshop', language: 'sv', file: 'workshops/sv/ny.mdx' }],
    unknownKey: [{ key: 'call-bak', meant: 'call-back' }],
    missing: [
      { key: 'call-back', kind: 'article', language: 'en' },
      { key: 'first-calls', kind: 'workshop', language: 'sv' },
    ],
    differs: [
      {
        field: 'dimensions',
        kind: 'article',
        language: 'sv',
        here: '[a, b]',
        there: '[a]',
        list: true,
        file: elsewhere.file,
      },
      {
        field: 'minutes',
        kind: 'workshop',
        language: 'en',
        here: '60',
        there: '50',
        list: false,
        file: elsewhere.file,
      },
    ],
  },
  'in-step': {
    bothChanged: [{ key: 'call-back', day: '2026-11-28', command: 'npm run in-step -- call-back' }],
    otherChanged: [
      { key: 'call-back', language: 'sv', day: '2026-11-28', command: 'npm run in-step -- call-back' },
    ],
    otherUpdated: [
      {
        key: 'call-back',
        language: 'en',
        there: '2026-11-20',
        here: '2026-01-15',
        command: 'npm run in-step -- call-back',
      },
    ],
    gone: [{ key: 'call-home', command: 'npm run in-step' }],
  },
  order: {
    noArticle: [{ key: 'call-bak', guess: 'call-back' }, { key: 'say-when' }],
    otherTheme: [{ theme: 'care', key: 'call-back', home: 'promises' }],
    notListed: [{ key: 'call-back', theme: 'promises' }],
    noTheme: [
      { theme: 'promise', guess: 'promises', known: ['promises'] },
      { theme: 'x', known: ['promises', 'care'] },
    ],
    noThemeOfMany: [{ theme: 'old', count: 4, ...elsewhere, known: ['promises', 'care'] }],
  },
  format: {
    newer: [{ own: 3, present: 2 }],
    earlierHeading: [
      { text: 'Ur arbetslivet', more: 0, command: 'npm run upgrade' },
      { text: 'Ur arbetslivet', more: 5, command: 'npm run upgrade' },
    ],
  },
  references: {
    unknown: [
      { what: 'article', name: 'say-on', guess: 'say-when', known: ['say-when'] },
      { what: 'workshop', name: 'last-calls', known: [] },
      { what: 'term', name: 'pledge', known: [], home: 'glossary.yaml' },
      { what: 'source', name: 'nobody-2020', known: [], home: 'sources.yaml' },
      { what: 'dimension', name: 'kindness', known: ['care', 'respect'] },
      { what: 'article', name: 'x', known: Array.from({ length: 13 }, (_, index) => `a-${String(index)}`) },
    ],
    itself: [{ id: 'call-back' }],
  },
  claims: {
    otherLabel: [{ label: 'evidence', source: 'practice', right: 'practice' }],
    noSource: [{ source: 'practise', guess: 'practice' }, { source: 'x' }],
    notInFields: [{ source: 'survey-2020' }],
    notCited: [{ source: 'survey-2020' }],
  },
  links: {
    notRead: [
      { found: '(ring)[article:call-back]', write: '[ring](article:call-back)', why: 'swapped' },
      { found: '[ring](article:call-back)', write: '[ring](article:call-back)', why: 'lines' },
      { found: '[ring](article:call back)', write: '[ring](article:call-back)', why: 'space' },
      { found: '[ring](article:Ring tillbaka)', write: '[ring](article:call-back)', why: 'title' },
      { found: '[logg](min logg.png)', write: '![logg](min-logg.png)', why: 'picture' },
    ],
    nowhere: [{ example: 'call-back' }, {}],
    noTerm: [{ name: 'promises', guess: 'promise' }, { name: 'x' }],
    onComputer: [{ file: 'mall.docx' }],
    unknownKind: [{ scheme: 'file' }],
    notWhole: [{ url: 'www.exempel.se' }],
    mayMove: [
      { url: '/sv/ordlista', name: 'page:glossary', whole: false },
      { url: 'https://x.se/sv/teman/loften/', name: 'theme', whole: true },
    ],
    noAddress: [{ url: './checklista.pdf', example: 'call-back' }],
    noPath: [{ path: '/sv/borta/' }],
    itself: [{}],
    keyAlone: [{ name: 'call-back#hur', key: 'call-back' }],
    noArticle: [
      { language: 'en', name: 'call-bak', guess: 'call-back' },
      { language: 'sv', name: 'ring', key: 'call-back' },
      { language: 'sv', name: 'x' },
    ],
    toDraft: [{ name: 'call-back' }],
    noPage: [
      { name: 'glosary', guess: 'glossary', pages: ['home', 'glossary'] },
      { name: 'nope', pages: ['home', 'glossary'] },
    ],
    pageOff: [{ page: 'calculator', part: 'calculator' }],
    pageEmpty: [{ page: 'workshops' }],
    notEncrypted: [{ url: 'http://exempel.se' }],
    noAnchor: [
      { anchor: 'hur', guess: 'hur-du-gor', anchors: ['hur-du-gor'] },
      { anchor: 'x', anchors: ['hur-du-gor', 'varfor'] },
    ],
  },
  linked: {
    few: [
      { key: 'call-back', enough: 2, language: 'sv' },
      { key: 'call-back', only: 'say-when', enough: 2, language: 'en' },
    ],
  },
  questions: { none: [{ key: 'call-back' }] },
  options: {
    moved: [
      { question: 'cl-6', option: 'a', had: 'b', language: 'sv', version: '1.0' },
      { question: 'cl-6', option: 'a', had: 'b', language: 'en', version: '1.0' },
    ],
    unmarked: [{ version: '1.0', texts: "cl-6: 'a:1x4c2f b:9ka02m'" }],
  },
  keywords: {
    none: [
      { own: [], others: [] },
      { own: ['löfte', 'ringa'], others: ['promise'] },
    ],
  },
  parts: {
    missing: [
      { part: 'assessment', file: 'quiz/trust.yaml' },
      { part: 'calculator', file: 'calculator/presets.yaml' },
    ],
    second: [{}],
  },
  about: {
    missing: (['about', 'privacy', 'accessibility'] as const).map((name) => ({
      path: `about/sv/${name}.mdx`,
      name,
    })),
  },
  figures: {
    thousands: [{ name: 'revenue', written: '12.000', value: 12, whole: '12000' }],
    growth: [{ written: '5', percent: 500, write: 0.05, value: 5 }],
    shares: [{ customer: 0.9, prospect: 0.5 }],
  },
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
  language: {
    other: [{ is: 'sv', among: 'en', folder: 'articles' }],
    swapped: [{ text: 'You call', other: 'Du ringer' }],
  },
  unfinished: {
    left: [
      { text: 'SKRIV HÄR: en mening', guide: true, places: 20 },
      { text: 'TODO', guide: false, places: 1 },
    ],
  },
  translated: { same: [{ text: 'Ring tillbaka', ...elsewhere }] },
  typography: {
    straightQuoteSv: [{}],
    straightQuoteEn: [{}],
    straightApostrophe: [{}],
    foreignQuoteSv: [{}],
    foreignQuoteEn: [{}],
    closingForOpening: [{}],
    openingForClosing: [{}],
    fullStops: [{}],
    hyphenAsDash: [{}],
    longDash: [{}],
    hyphenInRange: [{}],
    twoSpaces: [{}],
    spaceBeforeSign: [{}],
    breakingNumber: [{}],
    breakingPercent: [{}],
    noSpaceBeforePercent: [{}],
    spaceBeforePercent: [{}],
    spaceInNumber: [{}],
  },
  currency: {
    other: [
      { written: '500 kr', own: 'EUR', example: 'SEK', count: 1 },
      { written: '€500', own: 'SEK', example: 'EUR', count: 3 },
    ],
  },
  readability: { lix: [{ lix: 52, most: 45 }] },
  spelling: {
    unknown: [
      { word: 'rinngr', language: 'sv', count: 1, guesses: ['rinner', 'ringer'], file: 'words.txt' },
      { word: 'Nordkaj', language: 'en', count: 3, guesses: [], file: 'words.txt' },
      { word: 'blaha', language: 'sv', count: 2, guesses: [], unguessed: true, file: 'words.txt' },
    ],
  },
};
