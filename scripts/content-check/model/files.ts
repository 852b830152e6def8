import { attachmentKinds } from '../../../src/domain/attachments/kinds.ts';
import { isLanguage } from '../../../src/i18n/languages.ts';
import { pictureNames } from '../../../src/integrations/site-pictures.ts';
import { didYouMean, joinWithAnd } from './did-you-mean.ts';
import { finding } from './finding.ts';
import type { Finding, Severity } from './finding.ts';
import { ownPictures } from './pictures.ts';

const pictures = 'png|jpe?g|webp|avif|svg';
const attachments = Object.keys(attachmentKinds).join('|');

/** Every place in the content folder that the site reads. */
const readFiles = [
  /^(?:site|glossary|sources|paths|register|translations)\.yaml$/u,
  /^words\.txt$/u,
  /^(?:articles|workshops)\/(?:sv|en)\/[^/]+\.mdx$/u,
  /^quiz\/[^/]+\.yaml$/u,
  /^calculator\/presets\.yaml$/u,
  new RegExp(`^(?:articles|workshops)/(?:sv|en)/[^/]+\\.(?:${pictures}|${attachments})$`, 'u'),
  /^(?:[^/]+\/){0,1}README\.md$/iu,
];
const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/** Without these the site cannot be built. */
const needed = ['site.yaml', 'glossary.yaml', 'sources.yaml'] as const;

/** What operating systems and word processors leave behind. */
export const leftBehind = /(?:^|\/)(?:\.[^/]*|~\$[^/]*|thumbs\.db|desktop\.ini)(?:$|\/)/iu;

/** What is wrong with a file's name, and what to do. */
type Complaint = readonly [message: string, hint: string, severity?: Severity];

/**
 * Looks at the files' names alone.
 * @param paths relative to the content folder
 * @param shown the path as it is printed
 */
export function fileFindings(paths: readonly string[], shown: (path: string) => string): Finding[] {
  const report = (path: string, [message, hint, severity]: Complaint): Finding =>
    finding('file-name', { file: shown(path), line: 1, column: 1 }, message, hint, severity);
  return [
    ...missingFile(paths).map((path) =>
      report(path, [
        `${path} is missing`,
        path === 'site.yaml'
          ? 'PLAYBOOK_CONTENT names the content folder; npm run init begins a new one'
          : 'bring it back; a company without any writes the file with [] alone',
        'error',
      ]),
    ),
    ...paths.flatMap((path) => {
      const complaint = unread(path) ?? misnamed(path);
      return complaint ? [report(path, complaint)] : [];
    }),
  ];
}

/** A folder without site.yaml is likely to be the wrong one; a file with another ending is reported itself. */
function missingFile(paths: readonly string[]): string[] {
  if (!paths.includes('site.yaml') && !paths.includes('site.yml')) return ['site.yaml'];
  return needed.filter((path) => !paths.includes(path) && !paths.includes(path.replace('.yaml', '.yml')));
}

function unread(path: string): Complaint | undefined {
  if (readFiles.some((pattern) => pattern.test(path)) || ownPictures.includes(path)) return undefined;
  const [, folder = '', name = '', ending = ''] = /^(.*\/)?([^/]*?)((?:\.[^./]+)?)$/u.exec(path) ?? [];
  const [kind = '', language, ...inside] = folder.split('/');
  const home = `${kind}/${language ?? ''}`;
  const rename = (better: string): Complaint => [
    `the site does not read files that end in ${ending}`,
    `rename it to ${better}`,
    // What it holds would be left out without a word.
    'error',
  ];
  if (ending === '.yml') return rename(`${name}.yaml`);
  if (kind !== 'articles' && kind !== 'workshops') {
    if (folder === '' && new RegExp(`^\\.(?:${pictures}|ico|gif)$`, 'iu').test(ending)) {
      return [
        'the site does not read this picture',
        `its icon is called ${pictureNames.icon.join(' or ')}, its share picture ${pictureNames.share.join(' or ')}; others lie beside the text that shows them`,
      ];
    }
    return folder === '' || ['quiz', 'calculator'].includes(kind)
      ? ['the site does not read this file', 'texts stand in articles/sv and articles/en; move it elsewhere']
      : [
          'the site does not read this folder',
          didYouMean(kind, folders, `it reads ${joinWithAnd(folders)}; move it elsewhere`),
        ];
  }
  if (!isLanguage(language)) {
    return ['the site does not read this folder', `texts stand in ${kind}/sv and ${kind}/en`];
  }
  if (inside.some((part) => part !== '')) {
    return ['the site does not read folders inside this one', `move it up to ${home}/${name}${ending}`];
  }
  if (/^readme$/iu.test(name)) return ['notes would become a page here', 'move it up, out of the language'];
  if (/\.mdx$/iu.test(name)) return rename(name.replace(/\.mdx$/iu, '.mdx'));
  if (/^\.(?:md|txt|markdown)$/iu.test(ending) || ending.toLowerCase() === '.mdx')
    return rename(`${slugOf(name)}.mdx`);
  if (new RegExp(`^\\.(?:${attachments})$`, 'iu').test(ending)) {
    return [
      `a file's name ends in small letters; found ${ending}`,
      `rename it to ${slugOf(name)}${ending.toLowerCase()}`,
    ];
  }
  if (new RegExp(`^\\.(?:${pictures})$`, 'iu').test(ending)) {
    return [
      `a picture's name ends in small letters; found ${ending}`,
      `rename it to ${slugOf(name)}${ending.toLowerCase()}`,
    ];
  }
  return /^\.(?:gif|bmp|tiff?|heic|heif)$/iu.test(ending)
    ? [`the site does not show pictures that end in ${ending}`, 'save it as .png, .jpg, .webp, .avif or .svg']
    : [
        'the site does not read this file',
        'a text ends in .mdx, a picture in .png, .jpg, .webp, .avif or .svg, a document in .pdf, .docx, .xlsx or .pptx, a film in .mp4 or .webm; move others elsewhere',
      ];
}

const folders = ['articles', 'workshops', 'quiz', 'calculator'];

function misnamed(path: string): Complaint | undefined {
  const [, name = '', ending = ''] = /^(?:articles|workshops)\/\w+\/([^/]+)\.([^./]+)$/u.exec(path) ?? [];
  if (name === '' || slug.test(name)) return undefined;
  return [
    `the file's name becomes ${ending === 'mdx' ? 'the' : 'a part of an'} address; found ${JSON.stringify(name)}`,
    `use a–z, digits and single hyphens: ${slugOf(name)}.${ending}`,
  ];
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
