import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { change, checkedCopyOf, write } from '../../tests/unit/scripts/content-copy.ts';
import type { Edit } from '../../tests/unit/scripts/content-copy.ts';

// The manual takes its examples from this handbook, so that each can be laid into it and checked.
const manual = readFileSync('docs/AUTHORING.md', 'utf8');
const article = 'articles/en/keep-promises.mdx';
const workshop = 'workshops/en/retention-workshop.mdx';
const quiz = 'quiz/trust.yaml';

/** The first example below a heading or after a component's name, as it is printed: nothing is indented or trimmed. */
function example(beginning: string): string {
  const start = manual.indexOf(`\n${beginning}`);
  const rest = manual.slice(manual.indexOf('\n', start + 1) + 1);
  const found = /^(?:(?!#|\*\*|```).*\n)*```(?:mdx|yaml)\n([\s\S]*?)^```$/mu.exec(rest);
  if (start < 0 || found?.index !== 0) throw new Error(`docs/AUTHORING.md has no example after ${beginning}`);
  return found[1] ?? '';
}

/** Puts a text in the place of the first that a pattern finds. */
function replace(path: string, pattern: RegExp, text: string): Edit {
  return (folder) => {
    const found = pattern.exec(readFileSync(`${folder}/${path}`, 'utf8'))?.[0];
    if (found === undefined) throw new Error(`${path} holds nothing like ${String(pattern)}`);
    change(path, found, text)(folder);
  };
}

function append(path: string, text: string): Edit {
  return (folder) => {
    write(path, `${readFileSync(`${folder}/${path}`, 'utf8').trimEnd()}\n${text}`)(folder);
  };
}

const component = (name: string): Edit =>
  replace(article, new RegExp(`<${name}[\\s\\S]*</${name}>\n`, 'u'), example(`**${name}**`));
const paragraph = (text: string): Edit => change(article, '\n## What good', `\n${text}\n## What good`);
const addQuestion: Edit = change(quiz, '\nactions:\n', `\n${example('## Add a question')}\nactions:\n`);
const raiseVersion: Edit = change(quiz, "\nversion: '2.3'", "\nversion: '2.4'");

// The whole handbook is read and every word looked up.
describe('an example of the manual, pasted as it is printed', { timeout: 60_000 }, () => {
  it.each<[string, ...Edit[]]>([
    ['fields of an article', replace(article, /(?<=^---\n)[\s\S]*?(?=---\n)/u, example('### The fields'))],
    ['links', paragraph(example('### The text'))],
    ['Claim', paragraph(example('**Claim**'))],
    [
      'Term',
      replace(article, /<Term id="promise">promise<\/Term>/u, 'promise'),
      paragraph(example('**Term**')),
    ],
    ['Phrases', component('Phrases')],
    ['Mistakes', component('Mistakes')],
    ['Case', component('Case')],
    ['Exercise', component('Exercise')],
    ['Worksheet', component('Worksheet')],
    ['LiveFigure', paragraph(example('**LiveFigure**'))],
    [
      'a picture',
      write('articles/en/log.png', 'a picture'),
      paragraph(`${/`(!\[[^`]*)`/u.exec(manual)?.[1] ?? ''}\n`),
    ],
    ['a term', append('glossary.yaml', example('## Add a term'))],
    ['a source', append('sources.yaml', example('## Add a source'))],
    [
      'a workshop',
      replace(workshop, /(?<=^agenda:\n)[\s\S]*?(?=^sheet:)/mu, '  - minutes: 90\n    title: Choose\n'),
      replace(workshop, /^## [\s\S]*/mu, example('## Write a workshop')),
    ],
  ])('is accepted: %s', (_, ...edits) => {
    expect(checkedCopyOf('content', ...edits)).toBe('');
  });

  it('is accepted as a question, once its version is released as the check says', () => {
    const found = checkedCopyOf('content', addQuestion, raiseVersion);
    const [, line = ''] = /^quiz\/trust\.yaml:\S+ {2}schema {2}.* {2}add (- \{.*\})$/u.exec(found) ?? [];
    expect(found.split('\n')).toHaveLength(1);
    expect(line).toContain('cl-9');
    const release: Edit = change(quiz, '\nminutes:', `\n  ${line}\nminutes:`);
    expect(checkedCopyOf('content', addQuestion, raiseVersion, release)).toBe('');
  });
});
