import { aboutNames } from '../../../src/domain/about-names.ts';
import { attachmentKinds } from '../../../src/domain/attachments/kinds.ts';
import { isLanguage } from '../../../src/i18n/languages.ts';
import { pictureNames } from '../../../src/build/picture-names.ts';
import { guessOf } from './did-you-mean.ts';
import { finding } from './finding.ts';
import type { Finding } from './finding.ts';
import type { Place } from './place.ts';
import { ownPictures } from './pictures.ts';

const pictures = 'png|jpe?g|webp|avif|svg';
const attachments = Object.keys(attachmentKinds).join('|');

/** Every place in the content folder that the site reads. */
const readFiles = [
  /^(?:site|glossary|sources|paths|register|translations)\.yaml$/u,
  /^words\.txt$/u,
  /^(?:articles|workshops)\/(?:sv|en)\/[^/]+\.mdx$/u,
  new RegExp(`^about/(?:sv|en)/(?:${aboutNames.join('|')})\\.mdx$`, 'u'),
  /^quiz\/[^/]+\.yaml$/u,
  /^calculator\/presets\.yaml$/u,
  new RegExp(`^(?:articles|workshops)/(?:sv|en)/[^/]+\\.(?:${pictures}|${attachments})$`, 'u'),
  /^(?:[^/]+\/){0,1}README\.md$/iu,
  // What a company holds its own texts to: npm test runs them (docs/CONTRIBUTING.md).
  /^tests\/[^/]+\.ts$/u,
  // What stands in every repository, which this folder may be.
  /^(?:LICEN[CS]E|CHANGELOG|CONTRIBUTING|CODEOWNERS)(?:\.md|\.txt)?$/iu,
  /^package(?:-lock)?\.json$/u,
];
const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/** Without these the site cannot be built. */
const needed = ['site.yaml', 'glossary.yaml', 'sources.yaml'] as const;

/** What operating systems and word processors leave behind. */
export const leftBehind = /(?:^|\/)(?:\.[^/]*|~\$[^/]*|thumbs\.db|desktop\.ini)(?:$|\/)/iu;

/**
 * Looks at the files' names alone.
 * @param paths relative to the content folder
 * @param shown the path as it is printed
 */
export function fileFindings(paths: readonly string[], shown: (path: string) => string): Finding[] {
  const at = (path: string): Place => ({ file: shown(path), line: 1, column: 1 });
  return [
    ...missingFile(paths).map((path) => finding('file-name', at(path), 'missing', { path }, 'error')),
    ...paths.flatMap((path) => unread(path, at(path)) ?? misnamed(path, at(path)) ?? []),
  ];
}

/** A folder without site.yaml is likely to be the wrong one; a file with another ending is reported itself. */
function missingFile(paths: readonly string[]): string[] {
  if (!paths.includes('site.yaml') && !paths.includes('site.yml')) return ['site.yaml'];
  return needed.filter((path) => !paths.includes(path) && !paths.includes(path.replace('.yaml', '.yml')));
}

function unread(path: string, place: Place): Finding | undefined {
  if (readFiles.some((pattern) => pattern.test(path)) || ownPictures.includes(path)) return undefined;
  const [, folder = '', name = '', ending = ''] = /^(.*\/)?([^/]*?)((?:\.[^./]+)?)$/u.exec(path) ?? [];
  const [kind = '', language, ...inside] = folder.split('/');
  // What it holds would be left out without a word.
  const rename = (better: string): Finding =>
    finding('file-name', place, 'otherEnding', { ending, better }, 'error');
  if (ending === '.yml') return rename(`${name}.yaml`);
  if (kind === 'about' && isLanguage(language))
    return finding('file-name', place, 'aboutName', { names: aboutNames }, 'error');
  if (kind !== 'articles' && kind !== 'workshops') return unreadOutside(folder, kind, ending, place);
  if (!isLanguage(language)) return finding('file-name', place, 'noLanguageFolder', { kind });
  if (inside.some((part) => part !== ''))
    return finding('file-name', place, 'nestedFolder', { to: `${kind}/${language}/${name}${ending}` });
  if (/^readme$/iu.test(name)) return finding('file-name', place, 'notes', {});
  if (/\.mdx$/iu.test(name)) return rename(name.replace(/\.mdx$/iu, '.mdx'));
  if (/^\.(?:md|txt|markdown)$/iu.test(ending) || ending.toLowerCase() === '.mdx')
    return rename(`${slugOf(name)}.mdx`);
  if (new RegExp(`^\\.(?:${attachments})$`, 'iu').test(ending)) {
    const better = `${slugOf(name)}${ending.toLowerCase()}`;
    return finding('file-name', place, 'attachmentCapitals', { ending, better });
  }
  if (new RegExp(`^\\.(?:${pictures})$`, 'iu').test(ending)) {
    const better = `${slugOf(name)}${ending.toLowerCase()}`;
    return finding('file-name', place, 'pictureCapitals', { ending, better });
  }
  return /^\.(?:gif|bmp|tiff?|heic|heif)$/iu.test(ending)
    ? finding('file-name', place, 'pictureKind', { ending })
    : finding('file-name', place, 'unreadBeside', {});
}

/** A file outside the folders of texts. */
function unreadOutside(folder: string, kind: string, ending: string, place: Place): Finding {
  if (folder === '' && new RegExp(`^\\.(?:${pictures}|ico|gif)$`, 'iu').test(ending))
    return finding('file-name', place, 'sitePicture', pictureNames);
  return folder === '' || ['quiz', 'calculator'].includes(kind)
    ? finding('file-name', place, 'unreadFile', { isText: /^\.(?:mdx?|docx?)$/iu.test(ending) })
    : finding('file-name', place, 'unreadFolder', { guess: guessOf(kind, folders), folders });
}

const folders = ['articles', 'workshops', 'about', 'quiz', 'calculator'];

function misnamed(path: string, place: Place): Finding | undefined {
  const [, name = '', ending = ''] = /^(?:articles|workshops)\/\w+\/([^/]+)\.([^./]+)$/u.exec(path) ?? [];
  if (name === '' || slug.test(name)) return undefined;
  const better = `${slugOf(name)}.${ending}`;
  return finding('file-name', place, 'notAddress', {
    whole: ending === 'mdx',
    name: JSON.stringify(name),
    better,
  });
}

/**
 * An address made of a title: lower case, ASCII, hyphens. å and ä become a, ö and ø become o.
 * @returns the slug; empty where the title holds no letter or digit
 */
export function slugOf(title: string): string {
  return title
    .toLowerCase()
    .replaceAll('æ', 'a')
    .replaceAll('ø', 'o')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f’']/gu, '')
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '');
}
