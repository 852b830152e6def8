import { posix } from 'node:path';
import { pictureNames } from '../../../src/integrations/site-pictures.ts';
import { textFiles } from '../model/model.ts';
import type { Content, Image } from '../model/model.ts';
import { closest } from '../model/did-you-mean.ts';
import { finding, blocking } from '../model/finding.ts';
import type { Finding } from '../model/finding.ts';
import type { Rule } from './rule.ts';

/** A picture is shown at the width of a column; larger files only make readers wait. */
const mostBytes = 2_000_000;

/** The site's icon comes with every page, and services that show a shared link give up on a heavy picture. */
const mostOwn = { icon: 100_000, share: 1_000_000 } as const;

/** A picture is a file beside its article, and says in words what it shows. The site has one icon and one to share. */
export const images: Rule = {
  name: 'images',
  severity: 'warning',
  check: (content) => [
    ...ofSite(content),
    ...textFiles(content).flatMap(({ body, file }) => {
      const folder = file.replace(/[^/]*$/u, '');
      return (body?.images ?? []).flatMap((image): Finding[] => {
        const lost = placeComplaint(image, folder, content.files);
        const unfit = fileComplaint(image, folder, content.files);
        return [
          ...(image.alt === ''
            ? [
                finding(
                  'images',
                  image.place,
                  `the picture ${image.url} has no text`,
                  'say what it shows: ![A promise log](./log.png)',
                ),
              ]
            : []),
          ...(lost ? [blocking(finding('images', image.place, ...lost))] : []),
          ...(unfit ? [finding('images', image.place, ...unfit)] : []),
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
      ...others.map((other) =>
        finding('images', place(other), `the site shows ${taken} and not this`, 'keep the one that you want'),
      ),
      ...(bytes > mostOwn[use]
        ? [
            finding(
              'images',
              place(taken),
              `the picture is ${Math.ceil(bytes / 1000)} kB; expected at most ${mostOwn[use] / 1000} kB`,
              use === 'icon'
                ? 'save it smaller: 180 by 180 pixels, or a simpler drawing'
                : 'save it smaller: 1,200 by 630 pixels',
            ),
          ]
        : []),
    ];
  });
}

type Complaint = readonly [message: string, hint: string];

/** What is wrong with where a picture lies, and what to do. */
function placeComplaint(
  { url }: Image,
  folder: string,
  files: ReadonlyMap<string, number>,
): Complaint | undefined {
  const beside = [...files.keys()].flatMap((path) =>
    path.startsWith(folder) ? path.slice(folder.length) : [],
  );
  if (isRemote(url)) return undefined;
  const name = decoded(url.replace(/^\.\//u, ''));
  // The other language may show the same picture.
  if (files.has(posix.normalize(folder + name))) return undefined;
  if (/^[/\\]|^[a-z]:|\.\./iu.test(name) || name.includes('/') || name.includes('\\')) {
    const last = name.replace(/^.*[/\\]/u, '');
    return [`the picture ${url} does not lie beside the article`, `put it in ${folder} and write ./${last}`];
  }
  const found = beside.find((one) => one.toLowerCase() === name.toLowerCase());
  // A file with another ending has been reported by its name.
  if (found !== undefined && !/\.(?:png|jpe?g|webp|avif|svg)$/u.test(found)) return undefined;
  if (!beside.includes(name)) {
    const guess = found ?? closest(name, beside);
    return [
      `there is no picture ${folder}${name}`,
      guess === undefined
        ? 'put the file there, or correct its name'
        : `did you mean ./${guess}?${found === undefined ? '' : ' Capitals and small letters differ'}`,
    ];
  }
  return undefined;
}

function isRemote(url: string): boolean {
  return /^(?:https?:)?\/\//iu.test(url);
}

/** What is wrong with a picture that is found. */
function fileComplaint(
  { url }: Image,
  folder: string,
  files: ReadonlyMap<string, number>,
): Complaint | undefined {
  if (isRemote(url)) {
    return [
      `the picture ${url} lies on another site, where readers would be seen`,
      'save it beside the article and write ./name.png',
    ];
  }
  const name = decoded(url.replace(/^\.\//u, ''));
  const bytes = files.get(folder + name) ?? 0;
  return bytes > mostBytes
    ? [
        `the picture ${name} is ${(bytes / 1_000_000).toFixed(1)} MB; expected at most ${mostBytes / 1_000_000} MB`,
        'save it smaller, about 1,600 pixels wide',
      ]
    : undefined;
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
