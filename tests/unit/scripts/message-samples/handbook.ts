import { elsewhere } from './samples-of.ts';
import type { SamplesOf } from './samples-of.ts';

/** What is wrong between the parts of a handbook. */
export const handbookSamples: SamplesOf<
  | 'unique'
  | 'pairs'
  | 'in-step'
  | 'order'
  | 'format'
  | 'references'
  | 'claims'
  | 'links'
  | 'linked'
  | 'questions'
  | 'options'
  | 'keywords'
  | 'parts'
  | 'about'
  | 'figures'
> = {
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
    mail: [{ url: 'anna@exempel.se' }],
    wordless: [{ url: 'article:call-back' }],
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
};
