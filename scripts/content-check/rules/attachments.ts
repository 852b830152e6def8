import { posix } from 'node:path';
import {
  attachmentEnding,
  attachmentKinds,
  endingOf,
  maxBytes,
  plainPath,
} from '../../../src/domain/attachments/kinds.ts';
import type { ParametersOf } from '../messages/catalogue.ts';
import { closest } from '../model/did-you-mean.ts';
import { textFiles } from '../model/model.ts';
import type { Article, Content, Workshop } from '../model/model.ts';
import { finding } from '../model/finding.ts';
import type { Finding } from '../model/finding.ts';
import type { Place } from '../model/place.ts';
import type { Rule } from './rule.ts';

/** Documents and films lie beside their text, are of a kind that readers can open, and are not too large. */
export const attachments: Rule = {
  name: 'attachments',
  severity: 'error',
  check: (content) => {
    const named = textFiles(content).flatMap((text) => filesNamedIn(text));
    const used = new Set(named.map(({ path }) => path));
    const known = [...content.files.keys()].filter((path) => attachmentEnding(path) !== undefined);
    return [
      ...inAbout(content),
      ...named.flatMap((one) => complaints(one, content)),
      ...known.filter((path) => used.has(path)).flatMap((path) => tooLarge(path, content)),
      ...known
        .filter((path) => !used.has(path))
        .map((path) =>
          finding(
            'attachments',
            { file: path, line: 1, column: 1 },
            'unused',
            { name: path.split('/').at(-1) ?? '' },
            'advice',
          ),
        ),
    ];
  },
};

/** A text about the handbook stands on a page with others, and has no files beside it. */
const inAbout = ({ about }: Content): Finding[] =>
  about.flatMap(({ facts }) =>
    (facts?.links ?? [])
      .filter(({ url }) => isFileLink(url))
      .map(({ url, place }) => finding('attachments', place, 'inAbout', { url })),
  );

/** A file that a text leads to. */
interface Named {
  readonly text: Article | Workshop;
  /** As its author wrote it. */
  readonly written: string;
  /** As it is printed. */
  readonly path: string;
  readonly place: Place;
  readonly groups: readonly string[];
}

/** Endings of files that people attach to letters; others at the end of a link are addresses. */
const others =
  /^(?:docm?|dotx?|xlsm?|xlsb|xls|csv|ppt|pptm|ppsx?|rtf|txt|pages|numbers|key|zip|rar|7z|exe|msg|mov|avi|wmv|mkv|m4v|mpe?g|mp3|m4a|wav)$/u;

/** Whether a link leads to a file beside the text, of a kind that is shown or not. */
export function isFileLink(url: string): boolean {
  if (/^[a-z][a-z\d+.-]*:|^[/#]/iu.test(url)) return false;
  return attachmentEnding(url) !== undefined || others.test(endingOf(url));
}

function filesNamedIn(text: Article | Workshop): Named[] {
  const folder = text.file.replace(/[^/\\]*$/u, '');
  const named = (written: string, place: Place, groups: readonly string[]): Named => ({
    text,
    written,
    path: posix.normalize(folder + plainPath(written)),
    place,
    groups,
  });
  return [
    ...(text.facts?.links ?? [])
      .filter(({ url }) => isFileLink(url))
      .map(({ url, place }) => named(url, place, ['document', 'video'])),
    ...(text.facts?.uses ?? []).flatMap(({ name, props, atProp }) => {
      const of = (prop: string, groups: readonly string[]): Named[] => {
        const value = props.get(prop);
        return typeof value === 'string' && value !== 'none' ? [named(value, atProp(prop), groups)] : [];
      };
      if (name === 'Attachment') return of('file', ['document', 'video']);
      return name === 'Video' ? [...of('file', ['video']), ...of('captions', ['captions'])] : [];
    }),
  ];
}

function complaints({ text, written, path, place, groups }: Named, { files }: Content): Finding[] {
  const ending = attachmentEnding(written);
  if (ending === undefined || !groups.includes(attachmentKinds[ending].group)) {
    const accepted = Object.entries(attachmentKinds).flatMap(([name, { group }]) =>
      groups.includes(group) ? [`.${name}`] : [],
    );
    const advice = newKinds[endingOf(written)];
    return [finding('attachments', place, 'otherKind', { written, advice, accepted })];
  }
  if (files.has(path)) return [];
  const folder = text.file.replace(/[^/\\]*$/u, '');
  const beside = [...files.keys()].flatMap((one) =>
    one.startsWith(folder) && attachmentEnding(one) !== undefined ? one.slice(folder.length) : [],
  );
  const name = plainPath(written).replace(/^.*[/\\]/u, '');
  const found = beside.find((one) => one.toLowerCase() === name.toLowerCase());
  const guess = found ?? closest(name, beside);
  const capitals = found !== undefined && found !== name;
  return [finding('attachments', place, 'none', { path, folder, name, guess, capitals })];
}

/** How files of older and other programs are saved so that every reader can open them. */
const newKinds: Readonly<Record<string, ParametersOf<'attachments', 'otherKind'>['advice']>> = {
  doc: 'doc',
  docm: 'docm',
  xls: 'xlsx',
  xlsm: 'xlsm',
  csv: 'xlsx',
  ppt: 'ppt',
  pptm: 'pptm',
  mov: 'film',
  avi: 'film',
  wmv: 'film',
  zip: 'zip',
};

function tooLarge(path: string, { files }: Content): Finding[] {
  const ending = attachmentEnding(path);
  if (ending === undefined) return [];
  const { group } = attachmentKinds[ending];
  const bytes = files.get(path) ?? 0;
  if (bytes <= maxBytes[group]) return [];
  return [
    finding(
      'attachments',
      { file: path, line: 1, column: 1 },
      'heavy',
      {
        megabytes: Math.ceil(bytes / 1_000_000),
        most: maxBytes[group] / 1_000_000,
        film: group === 'video',
      },
      'warning',
    ),
  ];
}
