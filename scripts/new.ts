// npm run new -- <key> --theme <theme> --sv "Titel" --en "Title": a new article pair, with what to write in each
// place. npm run check names every place that is still to be written.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from '../src/build/settings.ts';
import { languages } from '../src/i18n/languages.ts';
import { readContent } from './content-check/model/read.ts';
import { shownPath } from './content-check/model/shown-path.ts';
import { commandHelp } from './lib/command-help.ts';
import { planArticle } from './lib/new/plan-article.ts';
import { newTexts } from './lib/new/texts.ts';
import type { NewProblem } from './lib/new/texts.ts';
import { writeAll } from './lib/new/write-all.ts';
import { fromWord } from './lib/word/from-word.ts';
import { readOptions } from './lib/options.ts';
import { today } from './lib/today.ts';

const { values, positionals, language } = readOptions(
  commandHelp.new,
  {
    theme: { type: 'string' },
    sv: { type: 'string' },
    en: { type: 'string' },
    owner: { type: 'string' },
    'from-word': { type: 'string' },
  },
  true,
);
const texts = newTexts[language];

function refuse(problems: readonly NewProblem[]): never {
  const [example = ''] = commandHelp.new[language].split('\n');
  console.error(texts.refused(problems.map(texts.problem), example));
  process.exit(1);
}

const [key, ...more] = positionals;
if (more.length > 0) refuse([{ kind: 'manyKeys', more: more.join(' ') }]);

const folder = contentFolder();
const siteFile = join(folder, 'site.yaml');
if (!existsSync(siteFile)) refuse([{ kind: 'noSite', file: siteFile }]);
const content = readContent(folder);
const word =
  values['from-word'] === undefined
    ? undefined
    : await fromWord(values['from-word'], content.site.fields.languages ?? languages, language);
if (typeof word === 'string') refuse([{ kind: 'word', problem: word }]);
const plan = planArticle(
  { key, theme: values.theme, titles: { sv: values.sv, en: values.en }, owner: values.owner },
  content,
  readFileSync(siteFile, 'utf8'),
  today(),
  word?.given,
);
if ('problems' in plan) refuse(plan.problems);

writeAll(folder, plan.files, { path: 'site.yaml', text: plan.site });
const paths = Object.keys(plan.files).map((path) => shownPath(join(folder, path)));
console.log(texts.written(values.theme ?? '', paths, word !== undefined));
if (word) console.log(`\n${word.report(paths.find((path) => path.endsWith('.mdx')) ?? '')}`);
