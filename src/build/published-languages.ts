import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages as allLanguages } from '../i18n/languages.ts';
import type { Language } from '../i18n/languages.ts';
import { readableYaml } from './yaml-text.ts';
import { decode, readText } from './text-file.ts';

/**
 * A site in one language is asked for that language only. Everything behind the reader counts on a text in each, so the
 * reader puts the text that there is in the place of the one that is never shown; what is published and missing stays
 * missing, and the schema says so.
 */

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The languages that `site.yaml` publishes, as far as can be told: where it cannot be read, or names what is no language, the
 * check of `site.yaml` itself has something to say. All where it names none.
 * @param folder the content folder
 */
export function publishedLanguages(folder: string): readonly Language[] {
  const file = join(folder, 'site.yaml');
  if (!existsSync(file)) return allLanguages;
  const known = knownIn(field(file, 'languages'));
  if (known.length > 0) return known;
  // A slip in the list is no reason to ask for a language that the site does not have.
  const offered = knownIn(field(file, 'defaultLanguage'));
  return offered.length > 0 ? offered : allLanguages;
}

/** What people write for a language. */
const names: Readonly<Record<Language, readonly string[]>> = {
  sv: ['sv', 'svenska', 'swedish', 'sv-se'],
  en: ['en', 'engelska', 'english', 'en-gb', 'en-us'],
};

/** The languages that a value names: a list, or words with commas between. */
function knownIn(value: unknown): readonly Language[] {
  const words = (
    Array.isArray(value) ? value : (typeof value === 'string' ? value : '').split(/[\s,;]+/u)
  ).map((one) => String(one).toLowerCase());
  return allLanguages.filter((language) => names[language].some((name) => words.includes(name)));
}

/** A field of `site.yaml`; of a file that cannot be read, what seems to stand there. */
function field(file: string, name: 'languages' | 'defaultLanguage'): unknown {
  try {
    const site = readableYaml(readText(file));
    if (isRecord(site) && site[name] !== undefined) return site[name];
  } catch {
    // The text is looked at as it is.
  }
  const { text } = decode(readFileSync(file));
  const written = new RegExp(`^${name}:([^\\n]*(?:\\r?\\n[ \\t]*-[^\\n]*)*)`, 'mu').exec(text)?.[1];
  return written?.match(/[a-zåäö]+/giu) ?? undefined;
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
