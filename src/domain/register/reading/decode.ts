/** The character sets that systems export in. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** A file's bytes as text, or why they are none. */
export type Decoded =
  { readonly text: string; readonly encoding: Encoding } | { readonly problem: 'empty' | 'binary' };

/** How much of a file is looked at to tell its character set. */
const looked = 65_536;

/** Bytes that text of one byte a character never holds: control characters but for tab, line breaks and form feed. */
const isControl = (byte: number): boolean =>
  byte < 9 || byte === 11 || (byte > 13 && byte < 32 && byte !== 26 && byte !== 27);

/**
 * Reads a text file as systems write them: UTF-8 and UTF-16 with or without a byte order mark, else Windows-1252, which
 * takes any byte. What holds control characters is no text.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { problem: 'empty' };
  const encoding = encodingOf(bytes);
  if (encoding === null) return { problem: 'binary' };
  const text = new TextDecoder(encoding).decode(bytes);
  return text.trim() === '' ? { problem: 'empty' } : { text, encoding };
}

function encodingOf(bytes: Uint8Array): Encoding | null {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  const head = bytes.subarray(0, looked);
  const noughts = [0, 0];
  let controls = 0;
  head.forEach((byte, index) => {
    if (byte === 0) noughts[index % 2] = (noughts[index % 2] ?? 0) + 1;
    if (isControl(byte)) controls += 1;
  });
  const [even = 0, odd = 0] = noughts;
  // Western text in UTF-16 has a nought in every other byte.
  if (odd > head.length * 0.3 && even < head.length * 0.02) return 'utf-16le';
  if (even > head.length * 0.3 && odd < head.length * 0.02) return 'utf-16be';
  if (even + odd > 0 || controls > head.length * 0.01) return null;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}
