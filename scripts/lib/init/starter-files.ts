import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMap, isScalar, parseDocument, visit } from 'yaml';
import type { Document } from 'yaml';
import { languages as allLanguages } from '../../../src/i18n/languages.ts';
import type { Language } from '../../../src/i18n/languages.ts';

/** What a note to authors names by {}: a command as it is given there, or the manual. */
type Command = 'new' | 'check' | 'dev' | 'build' | 'upgrade' | 'start' | 'init' | 'manual';

/** What a company says of itself when it begins. */
export interface Company {
  readonly name: string;
  /** The languages of the handbook; the first is offered first, and is the one that notes to authors are written in. */
  readonly languages: readonly [Language, ...Language[]];
  /** ISO 4217. */
  readonly currency: string;
  /** The one colour of the site, on light paper and on dark. */
  readonly accent: { readonly light: string; readonly dark: string };
  /** Whom readers turn to; empty: the editors. */
  readonly contact: string;
  /** Where readers write to; empty: nowhere. */
  readonly email: string;
  /** The day of the starter's texts, `2026-11-28`. */
  readonly today: string;
  /** The commands that an author gives, as they are given where this handbook lives; and the path of the manual. */
  readonly commands: Readonly<Partial<Record<Command, string>>>;
}

const starter = fileURLToPath(new URL('starter/', import.meta.url));

/** The starter's files by path, both languages in each. A new content folder is one of its languages or both. */
const starterPaths = (): readonly string[] =>
  readdirSync(starter, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(starter.length).replaceAll('\\', '/'))
    .sort();

/** Notes to authors stand in both languages, `#sv …` and `#en …`: keeps those of one. */
const keepNotes = (text: string, language: Language): string =>
  text
    .split('\n')
    .filter((line) => !/^#[a-z]{2} /u.test(line) || line.startsWith(`#${language} `))
    .map((line) => line.replace(/^#[a-z]{2} /u, '# '))
    .join('\n');

/** Takes the languages that a company does not have out of every field that holds one text a language. */
function keepLanguages(document: Document, kept: readonly Language[]): void {
  visit(document, {
    Pair(_, { key }) {
      const name = isScalar(key) ? key.value : undefined;
      const other = allLanguages.find((language) => language === name);
      return other !== undefined && !kept.includes(other) ? visit.REMOVE : undefined;
    },
  });
}

/** Writes what the company has said of itself into its settings. */
function fillSettings(document: Document, company: Company): void {
  document.set('name', company.name);
  document.set('languages', document.createNode(company.languages, { flow: true }));
  document.set('defaultLanguage', company.languages[0]);
  document.set('currency', company.currency);
  document.setIn(['accent', 'light'], company.accent.light);
  document.setIn(['accent', 'dark'], company.accent.dark);
  if (company.contact !== '') document.setIn(['contact', 'name'], company.contact);
  if (company.email !== '') document.setIn(['contact', 'email'], company.email);
}

/** The starter's YAML, for one company. */
function yamlFor(path: string, text: string, company: Company): string {
  const document = parseDocument(keepNotes(text, company.languages[0]));
  keepLanguages(document, company.languages);
  if (path === 'site.yaml') fillSettings(document, company);
  if (!isMap(document.contents) && document.contents === null) throw new Error(`${path} is empty`);
  return document.toString({ lineWidth: 110, flowCollectionPadding: true });
}

/** The language that a path of the starter belongs to: `articles/sv/…`, `README.sv.md`; undefined where it is for all. */
const languageOf = (path: string): Language | undefined =>
  allLanguages.find((language) => path.includes(`/${language}/`) || path.endsWith(`.${language}.md`));

/**
 * A new content folder: small, whole, and nobody's but the company's.
 * @returns the texts of its files by path
 */
export function starterFiles(company: Company): Readonly<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const path of starterPaths()) {
    const language = languageOf(path);
    if (language !== undefined && !company.languages.includes(language)) continue;
    const text = readFileSync(join(starter, path), 'utf8');
    if (path.startsWith('README.')) {
      if (language !== company.languages[0]) continue;
      files['README.md'] = text.replaceAll(
        /\{(new|check|dev|build|upgrade|start|init|manual)\}/gu,
        (_, command: Command) => company.commands[command] ?? '',
      );
    } else if (path.endsWith('.yaml')) files[path] = yamlFor(path, text, company);
    else if (path.endsWith('.mdx'))
      files[path] = text.replace(/^updated: .*$/mu, `updated: ${company.today}`);
    else files[path] = keepNotes(text, company.languages[0]);
  }
  return files;
}
