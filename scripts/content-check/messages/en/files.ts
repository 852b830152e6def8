import { commandWords } from '../../../lib/engine.ts';
import type * as swedish from '../sv/files.ts';
import { words } from './words.ts';

const { and, or, didYouMean } = words;
const resave = 'open it in your editor, choose Save as, and set the encoding to UTF-8';
const pictures = '.png, .jpg, .webp, .avif or .svg';

/** The names of files. */
export const fileName: typeof swedish.fileName = {
  missing: ({ path }) => [
    `${path} is missing`,
    path === 'site.yaml'
      ? `PLAYBOOK_CONTENT says where the content folder is; ${commandWords('init')} begins a new one`
      : 'put it back; if you have none, write just [] in the file',
  ],
  otherEnding: ({ ending, better }) => [
    `the site does not read files that end in ${ending}`,
    `rename it to ${better}`,
  ],
  sitePicture: ({ icon, share }) => [
    'the site does not read this picture',
    `its icon is called ${or(icon)}, its share picture ${or(share)}; other pictures belong beside the text that shows them`,
  ],
  unreadFile: ({ isText }) => [
    'the site does not read this file',
    isText
      ? 'Swedish articles belong in articles/sv, English ones in articles/en: move it there, or out of this folder'
      : 'texts belong in articles/sv and articles/en; move it elsewhere',
  ],
  shortcut: () => ['this is a shortcut, and those are not read', 'put the file itself here instead'],
  folderForFile: () => [
    'this is a folder with a name like a file, and it is not read',
    'rename the folder, or put the file here in its place',
  ],
  unreadFolder: ({ guess, folders }) => [
    'the site does not read this folder',
    didYouMean(guess, `it reads ${and(folders)}; move it elsewhere`),
  ],
  aboutName: ({ names }) => [
    'the site does not read this file',
    `the texts about the playbook are called ${and(names.map((name) => `${name}.mdx`))} in every language`,
  ],
  noLanguageFolder: ({ kind }) => [
    'the site does not read this folder',
    `texts belong in ${kind}/sv and ${kind}/en`,
  ],
  nestedFolder: ({ to }) => ['the site does not read folders inside this one', `move it up to ${to}`],
  notes: () => ['notes would become a page here', 'move it up, out of the folder of the language'],
  pictureCapitals: ({ ending, better }) => [
    `the extension of a picture is in lower case; found ${ending}`,
    `rename it to ${better}`,
  ],
  attachmentCapitals: ({ ending, better }) => [
    `the extension of a file is in lower case; found ${ending}`,
    `rename it to ${better}`,
  ],
  pictureKind: ({ ending }) => [
    /gif|tiff$/iu.test(ending)
      ? `a picture that ends in ${ending} is shown as a still`
      : `the site does not show pictures that end in ${ending}`,
    `save it as ${pictures}`,
  ],
  unreadBeside: () => [
    'the site does not read this file',
    `a text ends in .mdx, a picture in ${pictures}, a document in .pdf, .docx, .xlsx or .pptx, a film in .mp4 or .webm; move other files elsewhere`,
  ],
  notAddress: ({ whole, name, better }) => [
    `the file's name becomes ${whole ? 'the' : 'a part of an'} address; found ${name}`,
    `use a–z, digits and single hyphens: ${better}`,
  ],
};

const held = {
  heic: 'a HEIC picture, the kind that an iPhone takes',
  gif: 'a GIF',
  pdf: 'a PDF',
  archive: 'a document or a zip archive',
  nothing: 'nothing',
  unknown: 'no picture that can be read',
} as const;

/** What a document is instead. */
const documents = {
  nothing: 'nothing',
  pdf: 'a PDF',
  packed: 'a document of another kind, or a zip archive',
  old: 'a document of an old version of Office, or one with a password',
  film: 'a film',
  other: 'something else',
} as const;

/** What a file of text is instead. */
const programs = {
  office: 'a document from Word or another program',
  oldOffice: 'a document from an old version of Word',
  pdf: 'a PDF',
  rtf: 'a document in the format RTF',
  html: 'a web page',
  other: 'something else',
} as const;

/** Files that cannot be read. */
export const file: typeof swedish.file = {
  otherProgram: ({ program }) => [
    `the file name is that of a text, but the file is ${programs[program]}`,
    program === 'office'
      ? `rename it to end in .docx and move it elsewhere; ${commandWords('new')} with --from-word makes an article of it`
      : 'copy its text and save that as plain text, in a file that the command new has written',
  ],
  utf16: () => ['the file is saved as UTF-16, not as UTF-8', resave],
  notUtf8: ({ letter }) => [
    `the file is not saved as UTF-8: “${letter}” and other letters outside a–z cannot be read`,
    resave,
  ],
  empty: () => ['the file is empty', 'write it, put its text back, or delete the file'],
  conflict: () => [
    'the file has two versions of the same lines, because two people changed them',
    'keep the lines that are right, and remove those with <<<<<<<, ======= and >>>>>>>',
  ],
  decomposed: ({ letter }) => [
    `“${letter}” is stored as two characters, a letter and a mark, and so are others`,
    'type the letters again, or paste the text through a program that writes them as one (NFC)',
  ],
  noPicture: ({ ending, holds }) => [
    `the file ends in .${ending} but contains ${held[holds]}`,
    'save it as .png or .jpg from a picture program; renaming it does not change what it is',
  ],
  otherPicture: ({ ending, format }) => [
    `the file ends in .${ending} but is a picture of the kind ${format}`,
    `rename it to end in .${format}, or save it as .${ending} from a picture program`,
  ],
  otherDocument: ({ ending, holds }) => [
    `the file ends in .${ending} but contains ${documents[holds]}`,
    `save it as .${ending} in the program that it came from; renaming it does not change what it is`,
  ],
  macros: ({ ending }) => [
    'the document has macros, which run when a reader opens it',
    `save it without macros, as .${ending}`,
  ],
  damagedPicture: () => [
    'the picture is damaged: it begins as a picture but cannot be read to the end',
    'copy it again from where it came from',
  ],
};

const signNames: Readonly<Record<string, string>> = {
  '00AD': 'a soft hyphen',
  '200B': 'a zero-width space',
  '2060': 'a word joiner',
  FEFF: 'a byte order mark',
  '000B': 'a vertical tab, with which Word and PowerPoint break lines',
  '000C': 'a page break',
  '2028': 'a line separator',
  '2029': 'a paragraph separator',
};

export const invisible: typeof swedish.invisible = {
  sign: ({ code, before, count }) => [
    `${signNames[code] ?? 'an invisible character'}, U+${code}, is ${before === undefined ? 'here' : `before “${before}”`}${count === 1 ? '' : ` (${count} of them in this file)`}`,
    'delete it: put the cursor after it and press Backspace once, or type the word again',
  ],
};
