import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages as allLanguages } from '../i18n/languages.ts';
import type { Language } from '../i18n/languages.ts';
import { parseYaml } from './yaml-text.ts';
import { decode, readText } from './text-file.ts';

/**
 * A site in one language is asked for that language only. Everything behind the reader counts on a text in each, so the
 * reader puts the text that there is in the place of the one that is never shown; what is published and missing stays
 * missing, and the schema says so.
 */

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The languages that `site.yaml` publishes; all where it cannot be read, names none, or names what is no language: then
 * the check of `site.yaml` itself has something to say.
 * @param folder the content folder
 */
export function publishedLanguages(folder: string): readonly Language[] {
  const file = join(folder, 'site.yaml');
  if (!existsSync(file)) return allLanguages;
  const named = namedLanguages(file);
  const known = allLanguages.filter((language) => Array.isArray(named) && named.includes(language));
  return known.length > 0 ? known : allLanguages;
}

/** What stands under `languages`; of a file that cannot be read, what seems to stand there. */
function namedLanguages(file: string): unknown {
  try {
    const site: unknown = parseYaml(readText(file)).toJS();
    if (isRecord(site) && site['languages'] !== undefined) return site['languages'];
  } catch {
    // The text is looked at as it is: one slip is no reason to ask for a language that the site does not have.
  }
  const { text } = decode(readFileSync(file));
  return /^languages:([^\n]*(?:\r?\n[ \t]*-[^\n]*)*)/mu.exec(text)?.[1]?.match(/[a-z]+/gu) ?? undefined;
}

/**
 * A value of the content's YAML with a text in the place of each language that the site does not publish.
 * @param published the site's languages, at least one
 */
export function fillLanguages(value: unknown, published: readonly Language[]): unknown {
  if (published.length === allLanguages.length) return value;
  if (Array.isArray(value)) return value.map((one: unknown) => fillLanguages(one, published));
  if (!isRecord(value)) return value;
  const filled = Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, fillLanguages(one, published)]),
  );
  const source = published.find((language) => Object.hasOwn(filled, language));
  if (source === undefined) return filled;
  for (const language of allLanguages) {
    if (!published.includes(language) && !Object.hasOwn(filled, language)) filled[language] = filled[source];
  }
  return filled;
}

/** `site.yaml` itself: its first language is offered first, where it does not say which. */
export function fillSite(value: unknown): unknown {
  if (!isRecord(value)) return value;
  const named = allLanguages.filter(
    (language) => Array.isArray(value['languages']) && value['languages'].includes(language),
  );
  const filled = fillLanguages(value, named.length > 0 ? named : allLanguages);
  if (!isRecord(filled) || Object.hasOwn(filled, 'defaultLanguage') || named.length !== 1) return filled;
  return { ...filled, defaultLanguage: named[0] };
}
