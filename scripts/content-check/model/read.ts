import { decode } from '../../../src/build/text-file.ts';
import { aboutSchema } from '../../../src/schemas/about.ts';
import { articleSchema } from '../../../src/schemas/article.ts';
import { calculatorSchema } from '../../../src/schemas/calculator.ts';
import { termSchema } from '../../../src/schemas/glossary.ts';
import { pathSchema } from '../../../src/schemas/path.ts';
import { quizSchema } from '../../../src/schemas/quiz.ts';
import { registerSchema } from '../../../src/schemas/register.ts';
import { siteSchema } from '../../../src/schemas/site.ts';
import { sourceSchema } from '../../../src/schemas/source.ts';
import { translationsSchema } from '../../../src/schemas/translations.ts';
import { workshopSchema } from '../../../src/schemas/workshop.ts';
import { emptyEntry } from './entry.ts';
import type { FolderFiles } from './folder-files.ts';
import { openFolder } from './folder.ts';
import type { Content } from './model.ts';
import type { TextCache } from './text-cache.ts';
import { readTexts } from './text-content.ts';
import { readList, readOne } from './yaml-content.ts';

/**
 * Reads a content folder. Whatever is wrong with a file becomes a finding; the rest is read all the same.
 * @param folder an absolute path
 * @param texts what is known of its texts from an earlier check; default: nothing
 * @param files those of the folder, where they have been opened already
 */
export function readContent(folder: string, texts?: TextCache, files?: FolderFiles): Content {
  const opened = openFolder(folder, texts, files);
  const { paths, shown, bytes, size, findings, yamlTexts, unreadable } = opened;
  const read =
    readOne(opened, 'site.yaml', siteSchema) ?? emptyEntry({ file: shown('site.yaml'), line: 1, column: 1 });
  // A slip in the list of languages is one finding, and no reason to ask for those that the site does not have.
  const [first, ...more] = read.fields.languages ?? opened.published;
  const site =
    first === undefined ? read : { ...read, fields: { ...read.fields, languages: [first, ...more] } };
  return {
    site,
    articles: readTexts(opened, 'article', articleSchema),
    workshops: readTexts(opened, 'workshop', workshopSchema),
    about: readTexts(opened, 'about', aboutSchema),
    paths: readList(opened, 'paths.yaml', pathSchema),
    terms: readList(opened, 'glossary.yaml', termSchema),
    sources: readList(opened, 'sources.yaml', sourceSchema),
    quizzes: paths
      .filter((path) => /^quiz\/[^/]+\.yaml$/u.test(path))
      .flatMap((path) => readOne(opened, path, quizSchema) ?? []),
    register: readOne(opened, 'register.yaml', registerSchema),
    translations: readOne(opened, 'translations.yaml', translationsSchema),
    calculator: readOne(opened, 'calculator/presets.yaml', calculatorSchema),
    files: new Map(paths.map((path) => [shown(path), size(path)])),
    yamlTexts,
    unreadable,
    words: paths.includes('words.txt') ? readWords(decode(bytes('words.txt')).text) : [],
    wordsFile: shown('words.txt'),
    findings,
  };
}

/** The words of a word list, one a line or with commas or spaces between; what follows # is a note. */
function readWords(text: string): string[] {
  return text
    .split(/\r?\n/u)
    .flatMap((line) => line.replace(/#.*/u, '').split(/[,;\s]+/u))
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
