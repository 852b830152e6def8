import { pictureNames } from '../../../src/build/picture-names.ts';
import { finding } from './finding.ts';
import type { Finding } from './finding.ts';

/** The pictures of the whole handbook that a company may have, as paths in the content folder. */
export const ownPictures: readonly string[] = Object.values(pictureNames).flat();

/** Whether a file's name is that of a picture. */
export function isPicture(path: string): boolean {
  return endingOf(path) in kinds;
}

/** A picture of a shared link that is narrower than this, in pixels, is shown small or blurred. */
const minShareWidth = 600;

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
  // The programs are heavy, and most checks look into no picture that is not known already.
  const [{ imageMetadata }, { default: sharp }] = await Promise.all([
    import('astro/assets/utils'),
    import('sharp'),
  ]);
  const isWhole = (format: string): Promise<boolean> =>
    format === 'svg' ? Promise.resolve(true) : sharp(bytes, { failOn: 'none' }).stats().then(() => true, () => false); // prettier-ignore
  const format = await imageMetadata(bytes, shown).then(
    (data) => (data.format === 'jpeg' ? 'jpg' : data.format),
    () => undefined,
  );
  if (format === undefined)
    return [finding('file', place, 'noPicture', { ending, holds: whatInstead(bytes) }, 'error')];
  if (format !== named) return [finding('file', place, 'otherPicture', { ending, format }, 'error')];
  if (!(await isWhole(format))) return [finding('file', place, 'damagedPicture', {}, 'error')];
  // Services that show a shared link stretch it over the width of a message.
  const isShare = pictureNames.share.some((name) => shown.endsWith(`/${name}`) || shown === name);
  const { width, height } = await imageMetadata(bytes, shown);
  return isShare && width < minShareWidth
    ? [finding('images', place, 'shareSize', { width, height }, 'warning')]
    : [];
}

/** What a file is that is no picture of the web, as far as its first bytes tell. */
function whatInstead(bytes: Buffer): 'heic' | 'gif' | 'pdf' | 'archive' | 'nothing' | 'unknown' {
  const start = bytes.subarray(0, 32).toString('latin1');
  if (/^.{4}ftyp(?:heic|heix|mif1|msf1|hevc)/su.test(start)) return 'heic';
  if (start.startsWith('GIF8')) return 'gif';
  if (start.startsWith('%PDF')) return 'pdf';
  if (start.startsWith('PK')) return 'archive';
  if (bytes.length === 0) return 'nothing';
  return 'unknown';
}
