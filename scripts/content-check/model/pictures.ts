import { imageMetadata } from 'astro/assets/utils';
import sharp from 'sharp';
import { pictureNames } from '../../../src/integrations/site-pictures.ts';
import { finding } from './finding.ts';
import type { Finding } from './finding.ts';

/** The pictures of the whole handbook that a company may have, as paths in the content folder. */
export const ownPictures: readonly string[] = Object.values(pictureNames).flat();

/** Whether a file's name is that of a picture. */
export function isPicture(path: string): boolean {
  return endingOf(path) in kinds;
}

const endingOf = (path: string): string => path.split('.').at(-1)?.toLowerCase() ?? '';

/** The kinds that a browser shows, by the ending of the file. */
const kinds: Readonly<Record<string, string>> = {
  png: 'png', jpg: 'jpg', jpeg: 'jpg', webp: 'webp', avif: 'avif', svg: 'svg',
}; // prettier-ignore

/**
 * Looks into a picture with the programs that the build shows it with: one that they cannot read stops the build, and one
 * of another kind than its name says is not shown.
 * @param shown its path as it is printed
 */
export async function pictureFindings(shown: string, bytes: Buffer): Promise<Finding[]> {
  const place = { file: shown, line: 1, column: 1 };
  const ending = endingOf(shown);
  const named = kinds[ending];
  if (named === undefined) return [];
  const isWhole = (format: string): Promise<boolean> =>
    format === 'svg' ? Promise.resolve(true) : sharp(bytes, { failOn: 'none' }).stats().then(() => true, () => false); // prettier-ignore
  const format = await imageMetadata(bytes, shown).then(
    (data) => (data.format === 'jpeg' ? 'jpg' : data.format),
    () => undefined,
  );
  if (format === undefined)
    return [
      finding(
        'file',
        place,
        `the file ends in .${ending} and holds ${whatInstead(bytes)}`,
        'save it as .png or .jpg from a picture program; a new name does not change the kind',
        'error',
      ),
    ];
  if (format !== named)
    return [
      finding(
        'file',
        place,
        `the file ends in .${ending}, and is a picture of the kind ${format}`,
        `rename it to end in .${format}, or save it as .${ending} from a picture program`,
        'error',
      ),
    ];
  return (await isWhole(format))
    ? []
    : [
        finding(
          'file',
          place,
          'the picture is damaged: it begins as one and cannot be read to its end',
          'copy it anew from where it came from',
          'error',
        ),
      ];
}

/** What a file is that is no picture of the web, as far as its first bytes tell. */
function whatInstead(bytes: Buffer): string {
  const start = bytes.subarray(0, 32).toString('latin1');
  if (/^.{4}ftyp(?:heic|heix|mif1|msf1|hevc)/su.test(start)) return 'a HEIC picture, as an iPhone takes them';
  if (start.startsWith('GIF8')) return 'a GIF';
  if (start.startsWith('%PDF')) return 'a PDF';
  if (start.startsWith('PK')) return 'a document or a packed folder';
  if (bytes.length === 0) return 'nothing';
  return 'no picture that can be read';
}
