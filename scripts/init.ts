// npm run init -- <folder> [--name …] [--languages sv,en] [--currency SEK] [--colour '#1f5a4c'] [--contact …] [--email …]
//   [--from-word <file.docx>] [--ci github|gitlab]
// A new content folder: small, whole, and nobody's but the company's. What no option says is asked where somebody sits at
// the terminal, and takes its usual value where nobody does.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { isLanguage } from '../src/i18n/languages.ts';
import type { Language } from '../src/i18n/languages.ts';
import { languageOfTerminal, namedLanguage } from './lib/author-language.ts';
import { commandHelp } from './lib/command-help.ts';
import { readOptions } from './lib/options.ts';
import { errorText, failureText } from './lib/plain-failures.mjs';
import { readColour, readCurrency, readEmail, readLanguages, readName } from './lib/init/company-answers.ts';
import type { Read } from './lib/init/company-answers.ts';
import { starterFiles } from './lib/init/starter-files.ts';
import { initTexts } from './lib/init/texts.ts';
import type { InitTexts } from './lib/init/texts.ts';
import { readContent } from './content-check/model/read.ts';
import { shownPath } from './content-check/model/shown-path.ts';
import { commandDashes, commandWords, manualPath } from './lib/engine.ts';
import { addScripts, recipes, writeRecipe } from './lib/init/repository.ts';
import { planArticle } from './lib/new/plan-article.ts';
import { newTexts } from './lib/new/texts.ts';
import { writeAll } from './lib/new/write-all.ts';
import { fromWord, keyOfTitle } from './lib/word/from-word.ts';
import { today } from './lib/today.ts';

const { positionals, values, language } = readOptions(
  commandHelp.init,
  {
    name: { type: 'string' },
    languages: { type: 'string' },
    currency: { type: 'string' },
    colour: { type: 'string' },
    color: { type: 'string' },
    contact: { type: 'string' },
    email: { type: 'string' },
    'from-word': { type: 'string' },
    ci: { type: 'string' },
  },
  true,
  process.argv.slice(2),
  languageOfAuthor,
);
const [target, ...more] = positionals;
if (target === undefined || more.length > 0) {
  console.log(commandHelp.init[language]);
  process.exit(2);
}

/** The language to ask in: the one that was named, else the first of the handbook, else the terminal's own. */
function languageOfAuthor(parameters: readonly string[]): Language {
  const at = parameters.findIndex((one) => one === '--languages' || one.startsWith('--languages='));
  const list = (parameters[at] ?? '').includes('=') ? parameters[at]?.slice(12) : parameters[at + 1];
  const named =
    namedLanguage(parameters) ?? (at === -1 ? undefined : list?.split(',')[0]?.trim().toLowerCase());
  return isLanguage(named) ? named : (languageOfTerminal() ?? 'sv');
}

const texts = initTexts[language];
const folder = resolve(target);
const terminal = process.stdin.isTTY
  ? createInterface({ input: process.stdin, output: process.stdout })
  : undefined;

/** What an option says, or else what is answered; a wrong option ends the program, a wrong answer is asked again. */
async function settle<Value>(
  option: string | undefined,
  question: string,
  usual: string,
  read: (answer: string, texts: InitTexts) => Read<Value>,
): Promise<Value> {
  for (;;) {
    const answer =
      option ?? ((await terminal?.question(`${question} [${usual}] `)) ?? '').trim().replace(/^$/u, usual);
    const found = read(answer, texts);
    if ('value' in found) {
      if (found.note !== undefined) console.log(found.note);
      return found.value;
    }
    console.error(found.problem);
    if (option !== undefined || terminal === undefined) process.exit(1);
  }
}

const recipe = values.ci === undefined ? undefined : recipes[values.ci];
if (values.ci !== undefined && recipe === undefined) {
  console.error(texts.refused(texts.ciProblem(values.ci)));
  process.exit(1);
}

/** The company's own repository: the folder that holds the content, where the engine is a package of it. */
const repository = dirname(folder);
function layInRepository(): string[] {
  return [
    ...(process.env['PLAYBOOK_COMMAND'] !== undefined && addScripts(repository) ? [texts.scripts] : []),
    ...(recipe === undefined ? [] : [texts.ci(shownPath(writeRecipe(repository, recipe)))]),
  ];
}

const already = existsSync(folder) ? readdirSync(folder).filter((name) => !name.startsWith('.')) : [];
const usualLanguages = language === 'sv' ? 'sv,en' : 'en';
// A handbook that is there already may still get its recipe.
if (already.includes('site.yaml') && recipe !== undefined) {
  console.log(layInRepository().join('\n\n'));
  process.exit(0);
}
if (already.length > 0) {
  const wanted = Object.keys(starterFiles(placeholder()));
  const missing = wanted.filter((path) => !path.includes('.mdx') && !existsSync(join(folder, path)));
  console.error(texts.exists(target, already, missing));
  process.exit(1);
}

/** A company of which only the files' names are asked. */
function placeholder() {
  return {
    name: '',
    languages: ['sv', 'en'] as const,
    currency: 'SEK',
    accent: { light: '#000000', dark: '#ffffff' },
    contact: '',
    email: '',
    today: today(),
    commands: {},
  };
}

const name = await settle(values.name, texts.askName, texts.defaultName, readName);
const languages = await settle(values.languages, texts.askLanguages, usualLanguages, readLanguages);
const currency = await settle(
  values.currency,
  texts.askCurrency,
  languages[0] === 'en' ? 'EUR' : 'SEK',
  readCurrency,
);
const accent = await settle(values.colour ?? values.color, texts.askColour, '#1f5a4c', readColour);
const contact = await settle(
  values.contact,
  texts.askContact,
  languages[0] === 'sv' ? 'Redaktionen' : 'The editors',
  readName,
);
const email = await settle(values.email ?? (terminal ? undefined : ''), texts.askEmail, '', readEmail);
terminal?.close();

const word =
  values['from-word'] === undefined ? undefined : await fromWord(values['from-word'], languages, language);
if (typeof word === 'string') {
  console.error(texts.refused(word));
  process.exit(1);
}
const own = resolve('content');
const variable = folder === own ? '' : `PLAYBOOK_CONTENT=${target} `;
const files = starterFiles({
  name,
  languages,
  currency,
  accent,
  contact,
  email,
  today: today(),
  commands: {
    new: `${commandWords('new')}${commandDashes} answer-in-time --theme promises ${languages.map((one) => `--${one} "…"`).join(' ')}`,
    check: commandWords('check'),
    dev: commandWords('dev'),
    build: commandWords('build'),
    upgrade: commandWords('upgrade'),
    start: commandWords('start'),
    init: `${commandWords('init')}${commandDashes}`,
    manual: manualPath(languages[0]),
  },
});

const written: string[] = [];
try {
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text, { flag: 'wx' });
    written.push(file);
  }
} catch (error) {
  for (const file of written) rmSync(file);
  console.error(failureText(errorText(error), language));
  process.exit(1);
}
const notes: string[] = [];
if (word) {
  const content = readContent(folder);
  const siteFile = join(folder, 'site.yaml');
  const key = keyOfTitle(word.given.title);
  const theme = content.site.fields.themes?.[0]?.key;
  const titles = { sv: undefined, en: undefined };
  const plan = planArticle(
    { key, theme, titles },
    content,
    readFileSync(siteFile, 'utf8'),
    today(),
    word.given,
  );
  if ('problems' in plan) notes.push(...plan.problems.map(newTexts[language].problem));
  else {
    writeAll(folder, plan.files, { path: 'site.yaml', text: plan.site });
    const path = Object.keys(plan.files).find((one) => one.endsWith('.mdx')) ?? '';
    notes.push(word.report(shownPath(join(folder, path))));
  }
}
notes.push(...layInRepository());

const [look = '', check = '', read = ''] = texts.next;
console.log(
  [
    texts.written(target, written.length),
    `${look} ${variable}${commandWords('start')}`,
    `${check} ${variable}${commandWords('check')}`,
    read,
    ...notes.map((note) => `\n${note}`),
  ].join('\n'),
);
