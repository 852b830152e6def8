import { pictureNames } from '../../../src/integrations/site-pictures.ts';

/** The pictures of the whole handbook that a company may have, as paths in the content folder. */
export const ownPictures: readonly string[] = Object.values(pictureNames).flat();

/** How each kind of picture begins; an SVG is text and may begin with notes. */
const beginnings: Readonly<Record<string, (bytes: Buffer) => boolean>> = {
  png: (bytes) => bytes.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])),
  jpg: (bytes) => bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff])),
  svg: (bytes) => /<svg[\s>]/u.test(bytes.toString('utf8')),
};

/** Whether a picture is of the kind that its name says: browsers show no icon, and say nothing, where it is not. */
export function isWhatItsNameSays(path: string, bytes: Buffer): boolean {
  return beginnings[path.split('.').at(-1) ?? '']?.(bytes) ?? false;
}
