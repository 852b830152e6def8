import { posix } from 'node:path';
import { besidePath, plainPath } from '../../../src/domain/attachments/kinds.ts';
import { pictureNames } from '../../../src/build/picture-names.ts';
import { everyText } from '../model/model.ts';
import type { Content, Image } from '../model/model.ts';
import { slugOf } from '../model/files.ts';
import { closest } from '../model/did-you-mean.ts';
import { finding, blocking } from '../model/finding.ts';
import type { Finding } from '../model/finding.ts';
import type { Rule } from './rule.ts';

/** A picture is shown at the width of a column; larger files only make readers wait. */
const maxBytes = 2_000_000;

/** The site's icon comes with every page, and services that show a shared link give up on a heavy picture. */
const maxOwn = { icon: 100_000, share: 1_000_000 } as const;

/** A picture is a file beside its article, and says in words what it shows. The site has one icon and one to share. */
export const images: Rule = {
  name: 'images',
  severity: 'warning',
  check: (content) => [
    ...ofSite(content),
    ...everyText(content).flatMap(({ facts, file, kind }) => {
      const folder = file.replace(/[^/]*$/u, '');
      return (facts?.images ?? []).flatMap((image): Finding[] => {
        if (kind === 'about')
          return [blocking(finding('images', image.place, 'inAbout', { url: image.url }))];
        return [
          ...(image.alt === '' ? [finding('images', image.place, 'noText', { url: image.url })] : []),
          ...placeFindings(image, folder, content.files).map(blocking),
          ...fileFindings(image, folder, content.files),
        ];
      });
    }),
  ],
};

/** What is wrong with the company's own icon and share picture. */
function ofSite({ files, wordsFile }: Content): Finding[] {
  const folder = wordsFile.replace(/[^/\\]*$/u, '');
  return (['icon', 'share'] as const).flatMap((use) => {
    const [taken, ...others] = pictureNames[use].filter((name) => files.has(folder + name));
    if (taken === undefined) return [];
    const place = (name: string) => ({ file: folder + name, line: 1, column: 1 });
    const bytes = files.get(folder + taken) ?? 0;
    return [
      ...others.map((other) => finding('images', place(other), 'second', { taken })),
      ...(bytes > maxOwn[use]
        ? [
            finding('images', place(taken), 'ownHeavy', {
              kilobytes: Math.ceil(bytes / 1000),
              most: maxOwn[use] / 1000,
              use,
            }),
          ]
        : []),
    ];
  });
}

/** What is wrong with where a picture lies, and what to do. */
function placeFindings({ url, place }: Image, folder: string, files: ReadonlyMap<string, number>): Finding[] {
  const beside = [...files.keys()].flatMap((path) =>
    path.startsWith(folder) ? path.slice(folder.length) : [],
  );
  if (isRemote(url)) return [];
  const path = besidePath(url);
  // Also where a file of that name lies beside the article: a path from the top means another.
  const name = plainPath(path ?? url).replace(/^\.\//u, '');
  const last = name.replace(/^.*[/\\]/u, '');
  if (path === undefined) return [finding('images', place, 'notBeside', { url, folder, name: last })];
  const found = posix.normalize(folder + name);
  // The other language may show the same picture.
  if (files.has(found)) {
    if (!shownKinds.test(found)) return [finding('images', place, 'otherKind', { name: last })];
    const sign = /[#?%]/u.exec(last)?.[0];
    return sign === undefined
      ? []
      : [finding('images', place, 'sign', { name: last, sign, better: betterName(last) })];
  }
  if (/[/\\]/u.test(name)) return [finding('images', place, 'notBeside', { url, folder, name: last })];
  const similar = beside.find((one) => one.toLowerCase() === name.toLowerCase());
  const guess = similar ?? closest(name, beside);
  return [finding('images', place, 'none', { path: folder + name, guess, capitals: similar !== undefined })];
}

/** The kinds of pictures that the site can read; of some of them the rule for file names says what is better. */
const shownKinds = /\.(?:png|jpe?g|webp|avif|svg|gif|tiff)$/iu;

/** A name that is read alike everywhere: `nr#1.png` becomes `nr-1.png`. */
const betterName = (name: string): string => {
  const [, stem = '', ending = ''] = /^(.*?)(\.[^.]*)?$/u.exec(name) ?? [];
  return `${slugOf(stem) || 'bild'}${ending.toLowerCase()}`;
};

function isRemote(url: string): boolean {
  return /^(?:https?:)?\/\//iu.test(url);
}

/** What is wrong with a picture that is found. */
function fileFindings({ url, place }: Image, folder: string, files: ReadonlyMap<string, number>): Finding[] {
  if (isRemote(url)) return [finding('images', place, 'remote', { url })];
  const name = (besidePath(url) ?? '').replace(/^\.\//u, '');
  const bytes = files.get(posix.normalize(folder + name)) ?? 0;
  return bytes > maxBytes
    ? [
        finding('images', place, 'heavy', {
          name,
          megabytes: bytes / 1_000_000,
          most: maxBytes / 1_000_000,
        }),
      ]
    : [];
}
