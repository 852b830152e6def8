// The engine as a package: from its tarball, in an empty folder that knows nothing of this repository, and upgraded to a
// second tarball with the content untouched.
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { findBrowser } from '../lib/browser.ts';
import { run } from '../lib/run.ts';
import type { Step, Terminal } from '../lib/testing/step.ts';
import { tryRecipes } from '../lib/testing/try-recipes.ts';

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx';

/** What a folder holds, as one text: two equal texts, two equal folders. */
function fingerprint(folder: string): string {
  const hash = createHash('sha256');
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }).sort((a, b) =>
    join(a.parentPath, a.name).localeCompare(join(b.parentPath, b.name)),
  )) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    hash.update(file.slice(folder.length)).update(readFileSync(file));
  }
  return hash.digest('hex');
}

/** Packs the engine; `version` replaces its own, as a later release has another. */
async function pack(place: string, { output }: Terminal, version?: string): Promise<string> {
  const source = join(place, `source-${version ?? 'now'}`);
  const { files } = JSON.parse(readFileSync('package.json', 'utf8')) as { files: readonly string[] };
  mkdirSync(source);
  for (const name of [...files, 'package.json', 'README.md']) {
    if (existsSync(name)) cpSync(name, join(source, name), { recursive: true });
  }
  if (version !== undefined) {
    const file = join(source, 'package.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/"version": "[^"]*"/u, `"version": "${version}"`));
  }
  const before = new Set(readdirSync(place));
  await run(npm, ['pack', '--silent', '--pack-destination', place, source], output);
  const tarball = readdirSync(place).find((name) => name.endsWith('.tgz') && !before.has(name));
  if (tarball === undefined) throw new Error('npm pack wrote no tarball.');
  return join(place, tarball);
}

/** A Word document of a title and a paragraph. */
function smallDocument(title: string, text: string): Uint8Array {
  const names = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
  const paragraph = (words: string): string => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`;
  const heading = `<w:p><w:pPr><w:pStyle w:val="T"/></w:pPr><w:r><w:t>${title}</w:t></w:r></w:p>`;
  const body = heading + paragraph(text);
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="${relation}" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(`<w:document ${names}><w:body>${body}</w:body></w:document>`),
    'word/styles.xml': strToU8(
      `<w:styles ${names}><w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style></w:styles>`,
    ),
    'word/_rels/document.xml.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`,
    ),
  });
}

const step: Step = {
  title: 'Package from its tarball',
  alone: true,
  async run(terminal) {
    const place = mkdtempSync(join(tmpdir(), 'playbook-package-'));
    const company = join(place, 'company');
    mkdirSync(company);
    const here = { ...terminal.output, cwd: company };
    let [passed, failed] = [0, 0];
    const hold = (what: string, held: boolean): void => {
      if (held) passed += 1;
      else failed += 1;
      terminal.printLine(`${held ? 'holds' : 'FAILS'}: ${what}`);
    };
    const command = (...parameters: string[]): Promise<number> =>
      run(npx, ['trust-playbook', ...parameters], here);
    /** What a command prints. */
    const answer = async (...parameters: string[]): Promise<string> => {
      let printed = '';
      const write = (text: string): void => {
        printed += text;
      };
      await run(npx, ['trust-playbook', ...parameters], { ...here, write });
      return printed;
    };
    const timed = async (what: string, work: () => Promise<number>): Promise<void> => {
      const started = Date.now();
      hold(what, (await work()) === 0);
      terminal.printLine(`  ${((Date.now() - started) / 1000).toFixed(1)} s`);
    };
    try {
      const first = await pack(place, terminal);
      await timed('npm i <tarball>', () => run(npm, ['i', '--no-audit', '--no-fund', first], here));
      await timed('init', () =>
        command(
          'init',
          '.',
          '--name',
          'Sjöbergs Cykel',
          '--languages',
          'sv',
          '--currency',
          'EUR',
          '--ci',
          'gitlab',
        ),
      );
      hold('init wrote the recipe that was asked for', existsSync(join(company, '.gitlab-ci.yml')));
      const said = await answer('check', '--json');
      hold('the check speaks the language of the handbook', said.includes('"language": "sv"'));
      await timed('npm test of the company, which checks its content', () => run(npm, ['test'], here));
      writeFileSync(
        join(place, 'text.docx'),
        smallDocument('Svara samma dag', 'Det är det som kunder minns av oss.'),
      );
      await timed('new --from-word', () =>
        command('new', 'answer', '--theme', 'care', '--from-word', join(place, 'text.docx')),
      );
      hold(
        'the document became a draft',
        readFileSync(join(company, 'content/articles/sv/svara-samma-dag.mdx'), 'utf8').includes(
          'draft: true',
        ),
      );
      await timed('check', () => command('check', '--errors'));
      const building = await answer('build');
      hold(
        'the build speaks Swedish, and nothing else',
        /Webbplatsen byggs …[\s\S]*Klart på .+ s: \d+ sidor i dist\s*$/u.test(building) &&
          !/built|completed|generating/iu.test(building),
      );
      const page = join(company, 'dist/sv/artiklar/ring-nar-du-har-sagt/index.html');
      hold(
        'the article is in the built site',
        existsSync(page) && readFileSync(page, 'utf8').includes('Sjöbergs Cykel'),
      );
      hold('a site in Swedish alone has no English pages', !existsSync(join(company, 'dist/en')));
      const browser = findBrowser();
      if (browser !== undefined) {
        const variables = { CHROME_PATH: browser };
        await timed('book', () => run(npx, ['trust-playbook', 'book'], { ...here, variables }));
        hold('the book is there', existsSync(join(company, 'dist-book/sv/handbok.pdf')));
      }
      await command('init', '.', '--ci', 'github');
      await tryRecipes(company, place, terminal, hold);
      await timed('new', () => command('new', 'say-thanks', '--theme', 'care', '--sv', 'Säg tack'));
      const before = fingerprint(join(company, 'content'));
      const second = await pack(place, terminal, '99.0.0');
      await timed('npm i <a later tarball>', () => run(npm, ['i', '--no-audit', '--no-fund', second], here));
      hold('the new engine runs', readdirSync(company).includes('.trust-playbook'));
      await command('check');
      await timed('upgrade, which has nothing to do', () => command('upgrade'));
      hold(
        'the new engine has replaced the old one',
        readdirSync(join(company, '.trust-playbook')).includes('99.0.0') &&
          readdirSync(join(company, '.trust-playbook')).filter((name) => /^\d/u.test(name)).length === 1,
      );
      hold('the content is untouched by the upgrade', fingerprint(join(company, 'content')) === before);
    } finally {
      rmSync(place, { recursive: true, force: true });
    }
    return { passed, failed };
  },
};
export default step;
