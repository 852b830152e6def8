import type { ExportedRecord } from '../../domain/exchange/export.ts';
import type { Kind } from '../../domain/exchange/import.ts';
import { isEntryId } from '../../domain/exchange/shape.ts';
import type { UnreadableText } from '../../domain/exchange/unreadable-texts.ts';
import { preferencesShape } from '../preferences.ts';
import { storedTexts, textsNow } from './bulk.ts';
import { openText, quarantinePrefix, root } from './codec.ts';
import { recordStore } from './connect.ts';
import {
  answerShape,
  attemptShape,
  commitmentShape,
  readShape,
  stepShape,
} from './stored-schemas/records.ts';
import { calculatorShape } from './stored-schemas/calculator.ts';
import { scenarioShape } from './stored-schemas/scenario.ts';
import { searchSlashShape } from './stored-schemas/search-slash.ts';
import { missedSearchesShape, recentSearchesShape } from './stored-schemas/searches.ts';
import { registerShape } from './stored-schemas/register.ts';
import { contributionShape, memberShape, shownShape, teamSizeShape } from './stored-schemas/team.ts';

/** Everything a person has here, and how its records are told apart. */
export const exportableKinds: readonly Kind[] = [
  { shape: attemptShape, id: 'own' },
  { shape: answerShape, id: 'key' },
  { shape: commitmentShape, id: 'own' },
  { shape: readShape, id: 'key' },
  { shape: stepShape, id: 'key' },
  { shape: scenarioShape, id: 'own' },
  { shape: calculatorShape, id: 'none' },
  { shape: preferencesShape, id: 'none' },
  { shape: memberShape, id: 'none' },
  { shape: contributionShape, id: 'own' },
  { shape: shownShape, id: 'none' },
  { shape: teamSizeShape, id: 'none' },
  { shape: registerShape, id: 'own' },
  { shape: recentSearchesShape, id: 'none' },
  { shape: missedSearchesShape, id: 'none' },
  { shape: searchSlashShape, id: 'none' },
];

const kindOf = (name: string): Kind | undefined => exportableKinds.find(({ shape }) => shape.name === name);

/** When a copy was taken last: the site's own bookkeeping, in no copy itself. */
const bookkeeping = 'exported';

/** Reads one record; undefined when it is not here. */
export function exportableRecord(name: string, id: string | undefined): unknown {
  const kind = kindOf(name);
  return kind && recordStore().read(kind.shape, id);
}

/** The record that lies under a key without the site's beginning; undefined where this version cannot read it. */
function recordAt(key: string, raw: string): ExportedRecord | undefined {
  const colon = key.indexOf(':');
  const [name, id] = colon === -1 ? [key, undefined] : [key.slice(0, colon), key.slice(colon + 1)];
  const kind = kindOf(name);
  if (!kind || (kind.id === 'none') !== (id === undefined) || (id !== undefined && !isEntryId(id)))
    return undefined;
  const opened = openText(raw, kind.shape);
  return opened.kind === 'value' ? { name, id, version: kind.shape.version, value: opened.value } : undefined;
}

/** All that is here: what can be read, in the order of kinds and ids, and the raw texts of what cannot. */
export interface Everything {
  readonly records: readonly ExportedRecord[];
  readonly unreadable: readonly UnreadableText[];
}

/** Looks through the whole storage once, and changes nothing in it. */
export function everything(): Everything {
  const records: ExportedRecord[] = [];
  const unreadable = new Map<string, UnreadableText>();
  const stored = storedTexts(recordStore());
  const note = (key: string, raw: string): void => {
    unreadable.set(`${key}\n${raw}`, { key, raw });
  };
  for (const [key, raw] of textsNow(recordStore())) {
    if (key.startsWith(quarantinePrefix)) {
      const inner = key.slice(key.indexOf(':', quarantinePrefix.length) + 1);
      // Of a text that still lies where it was found this is the copy.
      note(inner.startsWith(root) ? inner.slice(root.length) : inner, raw);
      continue;
    }
    const name = key.slice(root.length);
    if (name === bookkeeping) continue;
    const record = recordAt(name, raw);
    if (record) records.push(record);
    else note(name, raw);
    // A change that could not be written lies over a text that a newer version wrote, or that is damaged.
    const below = stored.get(key);
    if (below !== undefined && below !== raw && !recordAt(name, below)) note(name, below);
  }
  const place = ({ name }: ExportedRecord): number =>
    exportableKinds.findIndex(({ shape }) => shape.name === name);
  const compare = (a = '', b = ''): number => (a < b ? -1 : a > b ? 1 : 0);
  records.sort((a, b) => place(a) - place(b) || compare(a.id, b.id));
  return { records, unreadable: [...unreadable.values()] };
}
