import type { FileReport } from './file-report.ts';

/** What is known of a report besides its bytes. */
type Head = Omit<FileReport, 'bytes'>;

/**
 * Reports and what belongs to them as one piece of bytes: a head as JSON with its length in four bytes before it, and then the bytes of each.
 * @param about plain data
 */
export function packReports(about: object, reports: readonly FileReport[]): Uint8Array {
  const heads = reports.map(({ file, id, counts, widths, as, lengths }): Head => ({
    file,
    id,
    counts,
    widths,
    as,
    lengths,
  }));
  const head = Buffer.from(JSON.stringify({ about, heads }));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(head.length);
  return Buffer.concat([length, head, ...reports.map(({ bytes }) => bytes)]);
}

/** What was packed. */
export interface Packed<About = unknown> {
  readonly about: About;
  readonly reports: readonly FileReport[];
}

/** @param packed of {@link packReports} */
export function unpackReports(packed: Uint8Array): Packed {
  const bytes = Buffer.from(packed.buffer, packed.byteOffset, packed.length);
  let at = 4 + bytes.readUInt32LE(0);
  const { about, heads } = JSON.parse(bytes.toString('utf8', 4, at)) as {
    readonly about: unknown;
    readonly heads: readonly Head[];
  };
  const reports = heads.map((head): FileReport => {
    const start = at;
    at += head.lengths.reduce((sum, length) => sum + length, 0);
    return { ...head, bytes: bytes.subarray(start, at) };
  });
  return { about, reports };
}
