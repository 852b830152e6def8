// The book and the workshop packs: of this handbook in every language, and all books of another company. Each PDF is read
// again and each HTML file parsed; a site offers what was made of its texts, and nothing else.
import { appendFileSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bookSegments, listedBooks } from '../../src/build/books.ts';
import { htmlProblems } from '../book/check/html-problems.ts';
import { outlineLength, pdfProblems } from '../book/check/pdf-problems.ts';
import { reasonUnavailable, wordsOutside } from '../book/check/words-outside.ts';
import { runScript, runTool } from '../lib/run.ts';
import type { Step } from '../lib/testing/step.ts';

const date = '2026-01-31';
/** The margins of a card sheet, the narrowest there are: 38 dots are 28.5 points. */
const narrowestMargin = 28;

const step: Step = {
  title: 'Book and workshop packs',
  alone: true,
  async run({ printLine, output }) {
    const place = mkdtempSync(join(tmpdir(), 'playbook-books-'));
    let [passed, failed] = [0, 0];
    const hold = (what: string, problems: readonly string[]): void => {
      if (problems.length === 0) passed += 1;
      else failed += 1;
      printLine(
        problems.length === 0 ? `holds: ${what}` : `FAILS: ${what}: ${problems.slice(0, 5).join('; ')}`,
      );
    };
    const leftOut = [reasonUnavailable(), whyNoVeraPdf()].filter((reason) => reason !== undefined);

    /** Looks through every book of a folder. */
    const look = async (folder: string, most: number): Promise<void> => {
      for (const { pages, files } of listedBooks(folder)) {
        for (const { path } of files) {
          const file = join(folder, path);
          const bytes = readFileSync(file);
          if (path.endsWith('.html')) {
            hold(`${path} stands by itself`, htmlProblems(bytes.toString('utf8')));
            continue;
          }
          hold(
            `${path} is tagged, has an outline and fonts, and its links lead somewhere`,
            await pdfProblems(bytes, pages),
          );
          const headings = await outlineLength(bytes);
          hold(`${path} has an outline of its chapters`, headings > 3 ? [] : [`it has ${headings} headings`]);
          hold(`${path} has ${pages} pages`, pages >= 4 && pages <= most ? [] : [`expected 4 to ${most}`]);
          // The title page has colour to its edges, and its words far from them.
          if (reasonUnavailable() === undefined)
            hold(`${path} cuts no word off`, wordsOutside(file, narrowestMargin));
          if (whyNoVeraPdf() === undefined)
            printLine(
              spawnSync('verapdf', ['-f', 'ua1', '--format', 'text', file], { encoding: 'utf8' }).stdout,
            );
        }
      }
    };

    try {
      const own = join(place, 'own');
      const made = await runScript('scripts/book.ts', ['--date', date], {
        variables: { PLAYBOOK_BOOK_OUT: own },
        ...output,
      });
      hold('npm run book', made === 0 ? [] : [`it ended with ${made}`]);
      await look(own, 600);

      const company = join(place, 'company');
      await runScript(
        'scripts/init.ts',
        [company, '--name', 'Sjöbergs <Cykel> & Co', '--currency', 'EUR'],
        output,
      );
      addWideText(company);
      const variables = { PLAYBOOK_CONTENT: company, PLAYBOOK_BOOK_OUT: join(place, 'books') };
      const all = await runScript('scripts/book.ts', ['--all', '--date', date], { variables, ...output });
      hold('npm run book -- --all, for another company', all === 0 ? [] : [`it ended with ${all}`]);
      await look(variables.PLAYBOOK_BOOK_OUT, 60);

      const again = { ...variables, PLAYBOOK_BOOK_OUT: join(place, 'again') };
      await runScript('scripts/book.ts', ['--date', date], { variables: again, ...output });
      const first = new Map(
        listedBooks(variables.PLAYBOOK_BOOK_OUT).flatMap(({ files }) =>
          files.map(({ path, sha256 }) => [path, sha256]),
        ),
      );
      const differing = listedBooks(again.PLAYBOOK_BOOK_OUT)
        .flatMap(({ files }) => files)
        .filter(({ path, sha256 }) => first.get(path) !== sha256);
      hold(
        'the same texts of the same day make the same files',
        differing.map(({ path }) => path),
      );

      const unknown = await runScript('scripts/book.ts', ['--path', 'no-such-path'], {
        variables,
        ...output,
      });
      hold('a path that does not exist is refused', unknown === 1 ? [] : [`it ended with ${unknown}`]);

      const site = join(place, 'site');
      await runTool('astro', ['build'], { variables: { ...variables, PLAYBOOK_OUT: site }, ...output });
      const home = readFileSync(join(site, 'sv/index.html'), 'utf8');
      hold('the site offers the book', [
        ...(home.includes(`/sv/${bookSegments.sv}/handbok.pdf`) ? [] : ['home does not link to it']),
        ...(existsSync(join(site, 'sv', bookSegments.sv, 'handbok.pdf')) ? [] : ['the file is not there']),
      ]);
      appendFileSync(join(company, 'sources.yaml'), '\n# Gone through again.\n');
      await runTool('astro', ['build'], { variables: { ...variables, PLAYBOOK_OUT: site }, ...output });
      const later = readFileSync(join(site, 'sv/index.html'), 'utf8');
      hold('a site of other texts does not offer it', [
        ...(later.includes('handbok.pdf') ? ['home links to it'] : []),
        ...(existsSync(join(site, 'sv', bookSegments.sv)) ? ['the files are there'] : []),
      ]);
    } finally {
      rmSync(place, { recursive: true, force: true });
    }
    return { passed, failed, ...(leftOut.length > 0 ? { skipped: leftOut.length, leftOut } : {}) };
  },
};
export default step;

/** What is wider than a page of a book, as other companies write it: a table of many columns, a line of code, a long word. */
function addWideText(company: string): void {
  const [article = ''] = readdirSync(join(company, 'articles', 'sv')).filter((name) => name.endsWith('.mdx'));
  const columns = Array.from({ length: 10 }, (_, index) => `Reklamationshantering${index + 1}`);
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  appendFileSync(
    join(company, 'articles', 'sv', article),
    `\n### Mer\n\n${row(columns)}\n${row(columns.map(() => '---'))}\n${row(columns)}\n\n` +
      `\`\`\`\n${'en lång rad utan slut '.repeat(12)}\n\`\`\`\n\n${'Flaggstångsknoppsförgyllare'.repeat(5)}.\n`,
  );
}

/** Why PDF/UA is not checked here; undefined where it is. What the checker says is printed: Chromium leaves some of it open. */
function whyNoVeraPdf(): string | undefined {
  return spawnSync('verapdf', ['--version'], { stdio: 'ignore' }).error === undefined
    ? undefined
    : 'PDF/UA: veraPDF is not installed';
}
