import type { UnreadableText } from './unreadable-texts.ts';

/** A value as it is kept: under a name, as one of its entries or the only one, in a version. */
export interface ExportedRecord {
  readonly name: string;
  /** Absent for a value of which there is only one. */
  readonly id?: string | undefined;
  /** The version of the shape it is written in. */
  readonly version: number;
  readonly value: unknown;
}

export const exportFormat = 'trust-playbook';

/** Raised only when the file's own frame changes; the records inside carry the versions of their shapes. */
export const exportVersion = 1;

/** Under which key of the file each kind of record stands. Never renamed: old files must open. */
export const fileKeys: Readonly<Record<string, string>> = {
  attempt: 'attempts',
  answer: 'answers',
  commitment: 'commitments',
  read: 'articlesRead',
  step: 'stepsTaken',
  scenario: 'scenarios',
  calculator: 'calculator',
  preferences: 'preferences',
  member: 'member',
  contribution: 'contributions',
  register: 'registerChecks',
  'team-shown': 'teamShown',
  'team-size': 'teamSize',
  'recent-searches': 'recentSearches',
  'missed-searches': 'missedSearches',
  'search-slash': 'searchSlash',
};

/**
 * Writes the one file that holds all of a person's data (docs/METHODS.md tells what it holds; files that released versions wrote are frozen in tests/fixtures).
 * Entries are lists of records with their `id`; single values stand by themselves. Records of a name that has
 * no place in the file are left out: they are the site's own bookkeeping.
 * @param unreadable raw texts that this version cannot read, which come along as they are
 */
export function writeExport(
  records: readonly ExportedRecord[],
  exportedAt: Date,
  unreadable: readonly UnreadableText[] = [],
): string {
  const shapes: Record<string, number> = {};
  const lists: Record<string, object[]> = { attempts: [], scenarios: [] };
  const parts: Record<string, unknown> = {};
  for (const { name, id, version, value } of records) {
    const key = fileKeys[name];
    if (key === undefined) continue;
    shapes[name] = version;
    if (id === undefined) parts[key] = value;
    else (lists[key] ??= []).push({ id, ...(value as object) });
  }
  const frame = {
    format: exportFormat,
    version: exportVersion,
    exportedAt: exportedAt.toISOString(),
    shapes,
  };
  const rest = unreadable.length === 0 ? {} : { unread: unreadable };
  return JSON.stringify({ ...frame, ...lists, ...parts, ...rest }, null, 2);
}
