import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readableYaml } from '../../src/build/yaml-text.ts';
import { readText } from '../../src/build/text-file.ts';
import { isLanguage, languages } from '../../src/i18n/languages.ts';
import type { Language } from '../../src/i18n/languages.ts';

/** What `--lang` was given with; undefined where it was not given. Other commands' options are left alone. */
export function namedLanguage(parameters: readonly string[]): string | undefined {
  const at = parameters.findIndex((one) => one === '--lang' || one.startsWith('--lang='));
  const found = parameters[at];
  return found === undefined ? undefined : found.includes('=') ? found.slice(7) : (parameters[at + 1] ?? '');
}

/** The parameters without `--lang`, for a program that does not know it. */
export function withoutLanguage(parameters: readonly string[]): string[] {
  return parameters.filter(
    (one, index) => !/^--lang(?:=|$)/u.test(one) && parameters[index - 1] !== '--lang',
  );
}

/** The language that a content folder is written in: the default of its `site.yaml`, or the first that it publishes. */
function languageOfFolder(folder: string): Language | undefined {
  const file = join(folder, 'site.yaml');
  if (!existsSync(file)) return undefined;
  try {
    const site = readableYaml(readText(file));
    const { defaultLanguage, languages: named } = (site ?? {}) as Record<string, unknown>;
    if (isLanguage(defaultLanguage)) return defaultLanguage;
    const [first] = (Array.isArray(named) ? named : []) as readonly unknown[];
    return isLanguage(first) ? first : 'sv';
  } catch {
    // A file that cannot be read is for the check to speak of.
    return undefined;
  }
}

/** The language of the terminal, where it is one of ours. */
export function languageOfTerminal(): Language | undefined {
  const system = (process.env['LC_ALL'] ?? process.env['LANG'] ?? '').slice(0, 2);
  return languages.find((language) => language === system);
}

/**
 * The language in which an author is spoken to: `--lang`, else that of the content folder, else that of the terminal, else
 * Swedish.
 * @param folder the content folder; it may be missing
 */
export function authorLanguage(folder: string, parameters: readonly string[] = process.argv): Language {
  const named = namedLanguage(parameters);
  return isLanguage(named) ? named : (languageOfFolder(folder) ?? languageOfTerminal() ?? 'sv');
}
