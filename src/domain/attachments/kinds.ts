/** What a file beside a text is: its name to a reader is in the dictionary, by the ending. */
export interface AttachmentKind {
  /** The media type that a server should give it. */
  readonly type: string;
  readonly group: 'document' | 'video' | 'captions';
}

const office = 'application/vnd.openxmlformats-officedocument';
const open = 'application/vnd.oasis.opendocument';

/** The files that may lie beside a text, by their ending. Those that hold macros or run are not among them. */
export const attachmentKinds = {
  pdf: { type: 'application/pdf', group: 'document' },
  docx: { type: `${office}.wordprocessingml.document`, group: 'document' },
  xlsx: { type: `${office}.spreadsheetml.sheet`, group: 'document' },
  pptx: { type: `${office}.presentationml.presentation`, group: 'document' },
  odt: { type: `${open}.text`, group: 'document' },
  ods: { type: `${open}.spreadsheet`, group: 'document' },
  odp: { type: `${open}.presentation`, group: 'document' },
  mp4: { type: 'video/mp4', group: 'video' },
  webm: { type: 'video/webm', group: 'video' },
  vtt: { type: 'text/vtt', group: 'captions' },
} as const satisfies Readonly<Record<string, AttachmentKind>>;

export type AttachmentEnding = keyof typeof attachmentKinds;

/** The most bytes of each group: what readers wait for on a slow line, and what an intranet stores without a word. */
export const maxBytes: Readonly<Record<AttachmentKind['group'], number>> = {
  document: 20_000_000,
  video: 100_000_000,
  captions: 1_000_000,
};

/** The ending of a path in small letters, without the dot; empty where it has none. */
export const endingOf = (path: string): string =>
  /\.([^./\\]+)$/u.exec(path.replace(/[?#].*/u, ''))?.[1]?.toLowerCase() ?? '';

/** The ending of a file that may lie beside a text; undefined for any other. */
export function attachmentEnding(path: string): AttachmentEnding | undefined {
  const ending = endingOf(path);
  return Object.keys(attachmentKinds).find((known): known is AttachmentEnding => known === ending);
}

/**
 * The paths of the files that a text leads to, as its author wrote them: by a link, `[words](./list.pdf)`, or by a
 * component, `<Attachment file="./list.pdf">`. What stands in a note to authors leads nowhere.
 * @param body Markdown with components, without the fields
 */
export function attachmentPaths(body: string): string[] {
  const text = body.replaceAll(/\{\/\*[\s\S]*?\*\/\}/gu, '');
  const links = [...text.matchAll(/\]\(\s*(?:<([^<>\n]*)>|((?:[^()\s]|\([^()\s]*\))+))/gu)];
  // [words][list] with [list]: ./list.pdf on a line of its own.
  const definitions = [...text.matchAll(/^ {0,3}\[[^\]\n]+\]:\s*(?:<([^<>\n]*)>|(\S+))/gmu)];
  const targets = [...links, ...definitions].map(([, pointed, plain]) => pointed ?? plain ?? '');
  const props = [...text.matchAll(/\b(?:file|captions)=(["'])(.*?)\1/gu)].map(([, , path = '']) => path);
  return [...new Set([...targets, ...props].map(plainPath))].filter(
    (path) => attachmentEnding(path) !== undefined && !/^[a-z][a-z\d+.-]*:|^\//iu.test(path),
  );
}

/** A path as the file is called: a link may write a sign of it as `%20`. */
export function plainPath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/**
 * The path of a file beside a text in one form, however its author wrote it: `./min bild.png` for `min%20bild.png`.
 * @returns undefined where it is an address: of another site, of this one, or of a place on the page
 */
export function besidePath(written: string): string | undefined {
  if (written === '' || /^[/\\#?]|^[a-z][a-z\d+.-]*:/iu.test(written)) return undefined;
  const plain = plainPath(written);
  return /^\.{1,2}\//u.test(plain) ? plain : `./${plain}`;
}
