// The language of the author, for the programs that must say something on any Node: plain JavaScript, without packages.
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** `--lang`, else the default of the handbook here, else the language of the terminal, else Swedish. @returns {'sv' | 'en'} */
export function plainLanguage() {
  const parameters = process.argv.slice(2);
  const at = parameters.findIndex((one) => one === '--lang' || one.startsWith('--lang='));
  const named = parameters[at]?.split('=')[1] ?? (at === -1 ? undefined : parameters[at + 1]);
  if (named === 'sv' || named === 'en') return named;
  const site = resolve(process.env['PLAYBOOK_CONTENT'] || 'content', 'site.yaml');
  if (existsSync(site)) {
    const own = /^defaultLanguage: *["']?(sv|en)\b/mu.exec(readFileSync(site, 'utf8'))?.[1];
    return own === 'en' ? 'en' : 'sv';
  }
  return (process.env['LC_ALL'] ?? process.env['LANG'] ?? '').startsWith('en') ? 'en' : 'sv';
}
