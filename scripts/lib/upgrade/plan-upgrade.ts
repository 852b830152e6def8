import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { contentFormat } from '../../../src/domain/content-format.ts';
import { parseYaml } from '../../../src/build/yaml-text.ts';
import { changed, changesIn, migrations } from './migrations.ts';
import type { LineChange } from './migrations.ts';

/** What an upgrade does to a content folder. */
export interface Upgrade {
  readonly from: number;
  readonly to: number;
  readonly changes: readonly LineChange[];
  /** The new texts of the files that change, by path. */
  readonly files: Readonly<Record<string, string>>;
}

/** Why a folder is not upgraded. */
export type UpgradeProblem =
  { readonly kind: 'unreadable' } | { readonly kind: 'newer'; readonly from: number };

/**
 * The format of a content folder, by the text of its site.yaml.
 * @returns undefined where the text cannot be read, or says something that is no format
 */
export function formatOf(siteText: string): number | undefined {
  const document = parseYaml(siteText);
  if (document.errors.length > 0) return undefined;
  const site: unknown = document.toJS();
  const format: unknown =
    typeof site === 'object' && site !== null ? Reflect.get(site, 'contentFormat') : undefined;
  if (format === undefined) return 1;
  return Number.isInteger(format) && Number(format) > 0 ? Number(format) : undefined;
}

/**
 * What would be changed in a content folder; it writes nothing.
 * @param folder an absolute path
 * @param all the migrations there are, the last to the present format
 */
export function planUpgrade(folder: string, all = migrations): Upgrade | UpgradeProblem {
  const present = all.at(-1)?.to ?? contentFormat;
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
  const siteText = read('site.yaml');
  const from = formatOf(siteText);
  if (from === undefined) return { kind: 'unreadable' };
  if (from > present) return { kind: 'newer', from };
  const files: Record<string, string> = {};
  const changes: LineChange[] = [];
  for (const path of textsIn(folder)) {
    const text = read(path);
    const own = changesIn(path, text, from, all);
    if (own.length === 0) continue;
    changes.push(...own);
    files[path] = changed(text, own);
  }
  if (from < present) {
    const { text, change } = withFormat(files['site.yaml'] ?? siteText, present);
    files['site.yaml'] = text;
    changes.push(change);
  }
  return { from, to: present, changes, files };
}

function textsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:mdx|yaml)$/u.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** The settings with the present format: in its place, or above the first field, below the notes at the top. */
function withFormat(text: string, format: number): { readonly text: string; readonly change: LineChange } {
  const lines = text.split('\n');
  const end = lines[0]?.endsWith('\r') === true ? '\r' : '';
  const after = `contentFormat: ${String(format)}${end}`;
  const there = lines.findIndex((line) => line.startsWith('contentFormat:'));
  const at =
    there === -1 ? lines.findIndex((line) => /^\S/u.test(line) && !/^(?:#|---|\uFEFF?#)/u.test(line)) : there;
  const before = there === -1 ? '' : (lines[there] ?? '');
  const written =
    there === -1 ? [...lines.slice(0, at), after, ...lines.slice(at)] : lines.with(there, after);
  return {
    text: written.join('\n'),
    change: { path: 'site.yaml', line: at + 1, before, after },
  };
}
