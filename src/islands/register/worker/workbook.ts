import { unzipSync, zipSync } from 'fflate';
import readWorkbook from 'read-excel-file/universal';
import type { Rows } from '../../../domain/register/reading/propose.ts';

/** A workbook's sheets unpacked: beyond this it is a zip bomb or no order list. */
const maxBytes = 600_000_000;

/** Whether the bytes begin as a zip archive, which an .xlsx file is. */
export const isWorkbook = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;

/** The fullest sheet of a workbook, and the names of the others in which something stands. */
export interface Sheets {
  readonly rows: Rows;
  readonly others: readonly string[];
}

/**
 * The fullest sheet of an Excel workbook as rows of cells: numbers with a decimal point, dates as `YYYY-MM-DD`.
 *
 * The archive is unpacked here and handed on uncompressed. The reader would unpack large parts in workers of its own,
 * made from text, which a strict policy forbids; and here the size is known before it is unpacked.
 * @throws Error for what is no workbook, or one that unpacks to more than is reasonable
 */
export async function readSheet(bytes: Uint8Array): Promise<Sheets> {
  let whole = 0;
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!/\.(?:xml|rels)$/u.test(name)) return false;
      whole += originalSize;
      if (whole > maxBytes) throw new RangeError(`a workbook must unpack to at most ${maxBytes} bytes`);
      return true;
    },
  });
  const stored = zipSync(files, { level: 0 });
  const sheets = await readWorkbook(new Blob([stored]));
  const filled = sheets.filter(({ data }) => data.length > 0);
  const [first, ...more] = filled;
  const fullest = more.reduce(
    (best, one) => (one.data.length > (best?.data.length ?? 0) ? one : best),
    first,
  );
  return {
    rows: (fullest?.data ?? []).map((row) => row.map(textOf)),
    others: filled.flatMap((one) => (one === fullest ? [] : one.sheet)),
  };
}

function textOf(cell: unknown): string {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  if (typeof cell === 'number') return numberText(cell);
  return typeof cell === 'string' ? cell : typeof cell === 'boolean' ? String(cell) : '';
}

/** Digits without an exponent: JavaScript writes 1e21 and 1e-7 with one. */
const numberText = (value: number): string => {
  const text = String(value);
  return text.includes('e') ? value.toFixed(Math.abs(value) < 1 ? 10 : 0) : text;
};
