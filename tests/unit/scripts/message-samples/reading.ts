import type { SamplesOf } from './samples-of.ts';

/** What reading reports: files, frontmatter, YAML and MDX that cannot be read. */
export const readingSamples: SamplesOf<'file-name' | 'file' | 'invisible' | 'frontmatter' | 'yaml' | 'mdx'> =
  {
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
        { line: 'när du har sagt det', colon: false, name: '', rest: '' },
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
      quoteInside: [{ name: 'Exercise', prop: 'material' }],
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
  };
