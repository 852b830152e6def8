// npm run new -- <key> --theme <theme> --sv "Titel" --en "Title": a new article pair, with what to write in each
// place. npm run check names every place that is still to be written.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { contentFolder } from '../src/build/settings.ts';
import { readContent } from './content-check/model/read.ts';
import { shownPath } from './content-check/model/shown-path.ts';
import { planArticle } from './lib/new/plan-article.ts';
import { writeAll } from './lib/new/write-all.ts';
import { commandWords } from './lib/engine.ts';
import { today } from './lib/today.ts';

const usage = 'npm run new -- admit-mistakes --theme trust --sv "Erkänn felet" --en "Admit the mistake"';

function refuse(problems: readonly string[]): never {
  console.error(
    [
      ...problems.map((problem) => `Nothing was written: ${problem}${/[?.…”"]$/u.test(problem) ? '' : '.'}`),
      `Write: ${usage}`,
    ].join('\n'),
  );
  process.exit(1);
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { theme: { type: 'string' }, sv: { type: 'string' }, en: { type: 'string' } },
    });
  } catch (error) {
    return refuse([error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error)]);
  }
}

const { positionals, values } = readArguments();
const [key, ...more] = positionals;
if (more.length > 0) refuse([`one key is enough, found also ${more.join(' ')}; put titles in quotes`]);

const folder = contentFolder();
const siteFile = join(folder, 'site.yaml');
if (!existsSync(siteFile)) refuse([`${siteFile} is missing; PLAYBOOK_CONTENT names the content folder`]);
const plan = planArticle(
  { key, theme: values.theme, titles: { sv: values.sv, en: values.en } },
  readContent(folder),
  readFileSync(siteFile, 'utf8'),
  today(),
);
if ('problems' in plan) refuse(plan.problems);

writeAll(folder, plan.files, { path: 'site.yaml', text: plan.site });
const paths = Object.keys(plan.files).map((path) => `  ${shownPath(join(folder, path))}`);
console.log(
  [
    `Written, and added to the theme ${values.theme ?? ''} in site.yaml:`,
    ...paths,
    `${commandWords('check')} says what is left to write.`,
  ].join('\n'),
);
