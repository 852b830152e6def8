import { join } from 'node:path';
import { Hunspell } from 'hunspell-wasm';
import { openFileCache } from '../../../src/build/file-cache.ts';
import { packagesDigest } from '../../../src/build/program-digest.ts';
import type { Language } from '../../../src/i18n/languages.ts';
import { engineFolder } from '../../lib/engine.ts';

/**
 * Hunspell reads a dictionary for a fifth of a second, and a check after one edit seldom asks it more than a word or two. So the
 * memory of its program is kept as it is when the dictionary has been read, which is loaded in a fifth of that time.
 */

/** What Hunspell's program shows of itself (docs/UPGRADING.md). */
interface Program {
  /** Its memory; another object after the memory has grown. */
  readonly HEAPU8: Uint8Array;
  readonly _malloc: (bytes: number) => number;
}

const packages = {
  sv: () => import('dictionary-sv'),
  en: () => import('dictionary-en-gb'),
} as const;

/** Where Hunspell's object has its dictionary: the address of it in the program's memory. */
const handleName = 'hunspellHandle';

/**
 * Opens a dictionary, and keeps the memory for the next time.
 * @param folder where memories are kept; undefined where the dictionary is to be read in any case
 */
export async function openDictionary(language: Language, folder?: string): Promise<Hunspell> {
  const { default: start } = (await import('hunspell-wasm/wasm/hunspell.js')) as {
    readonly default: () => Promise<Program>;
  };
  const kept = folder === undefined ? undefined : openFileCache(join(folder, language));
  const key = packagesDigest(engineFolder);
  const image = kept?.read(key);
  const loaded = image && loadImage(await start(), image);
  if (loaded) return loaded;
  const { default: files } = await packages[language]();
  const text = new TextDecoder();
  const program = await start();
  const read = new Hunspell(program, text.decode(files.aff), text.decode(files.dic));
  try {
    const made = imageOf(program, read);
    if (made) kept?.write(key, made);
    kept?.prune();
  } catch {
    // Where nothing can be kept, it is read each time.
  }
  return read;
}

/** Two numbers of four bytes: the address of the dictionary, and how large the memory was. */
const headLength = 8;

/** The memory as it is, without the zeros at its end. */
function imageOf({ HEAPU8: memory }: Program, dictionary: Hunspell): Uint8Array | undefined {
  const handle: unknown = Reflect.get(dictionary, handleName);
  if (typeof handle !== 'number') return undefined;
  const words = new Uint32Array(memory.buffer, memory.byteOffset, memory.length / 4);
  const used = 4 * (words.findLastIndex((word) => word !== 0) + 1);
  const image = new Uint8Array(headLength + used);
  image.set(new Uint8Array(Uint32Array.of(handle, memory.length).buffer));
  image.set(memory.subarray(0, used), headLength);
  return image;
}

/** A dictionary in a memory that was kept; undefined where Hunspell is not as we know it. */
export function loadImage(program: Program, image: Uint8Array): Hunspell | undefined {
  const [handle = 0, size = 0] = new Uint32Array(image.slice(0, headLength).buffer);
  // Its own dictionary is of one word: all that it has in the memory is replaced.
  const dictionary = new Hunspell(program, 'SET UTF-8\n', '1\na\n');
  if (program.HEAPU8.length < size) program._malloc(size - program.HEAPU8.length);
  const memory = program.HEAPU8;
  if (memory.length < size || typeof Reflect.get(dictionary, handleName) !== 'number') return undefined;
  memory.set(image.subarray(headLength));
  memory.fill(0, image.length - headLength);
  Reflect.set(dictionary, handleName, handle);
  return dictionary;
}
