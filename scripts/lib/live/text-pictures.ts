import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { imageMetadata } from 'astro/assets/utils';
import { hashOfFile } from '../../../src/build/file-hash.ts';
import type { Content } from '../content-build/read-content.ts';

/** A picture beside a text, as Astro has it for its pages. */
export interface TextPicture {
  readonly src: string;
  readonly width: number;
  readonly height: number;
  readonly format: string;
}

/** The pictures of all texts. */
export interface TextPictures {
  /** By the names that Astro has for them. */
  readonly byName: ReadonlyMap<string, TextPicture>;
  /** The file of each address, and its kind. */
  readonly files: ReadonlyMap<string, { readonly file: string; readonly format: string }>;
}

type Metadata = Awaited<ReturnType<typeof imageMetadata>>;

/** What is known of pictures that have been read, by what is in them. */
const known = new Map<string, Metadata>();

/**
 * The pictures that stand in texts, which the live server shows as they are: a build makes smaller ones of them. One that is not there
 * or cannot be read is left out, and the page of its text says so.
 * @param root the engine's folder, to which the paths of texts are relative
 * @param below the address below which pictures are served, with a slash at its end
 */
export async function textPictures(
  store: Content['store'],
  root: string,
  below: string,
): Promise<TextPictures> {
  const byName = new Map<string, TextPicture>();
  const files = new Map<string, { file: string; format: string }>();
  const texts = [...store.values()].flatMap((entries) => [...entries.values()]);
  for (const { filePath, assetImports = [] } of texts)
    for (const path of assetImports) {
      const file = resolve(root, dirname(filePath), path);
      try {
        const content = hashOfFile(file);
        const found = known.get(content) ?? (await imageMetadata(readFileSync(file), file));
        known.set(content, found);
        const { width, height, format } = found;
        const src = `${below}${content.slice(0, 16)}.${format}`;
        byName.set(`${path}?${new URLSearchParams({ importer: filePath }).toString()}`, {
          src,
          width,
          height,
          format,
        });
        files.set(src, { file, format });
      } catch {
        // The check has said it in an author's words.
      }
    }
  return { byName, files };
}
