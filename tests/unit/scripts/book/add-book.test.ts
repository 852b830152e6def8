import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BookProblem, problemText } from '../../../../scripts/book/problem.ts';
import { requestedBooks, requestedDate, requestedLanguages } from '../../../../scripts/book/request.ts';
import { addBook } from '../../../../scripts/book/add-book.ts';
import { bookName, booksOf, contentFingerprint } from '../../../../src/build/books.ts';
import { smallHandbook } from '../../support/book-content.ts';

let place: string;
let folder: string;
let content: string;

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'playbook-books-'));
  [folder, content] = [join(place, 'dist-book'), join(place, 'content')];
  mkdirSync(join(content, 'articles'), { recursive: true });
  writeFileSync(join(content, 'site.yaml'), 'name: Ek');
});
afterEach(() => {
  rmSync(place, { recursive: true });
});

const put = (name: string, key = '', text = 'bok'): string[] =>
  addBook(folder, {
    kind: key === '' ? 'whole' : 'path',
    key,
    language: 'sv',
    pages: 3,
    content: contentFingerprint(content),
    name,
    files: { pdf: Buffer.from(text) },
  });

const names = (): { fresh: string[]; stale: string[] } => {
  const { fresh, stale } = booksOf(folder, content);
  const paths = (books: typeof fresh): string[] =>
    books.flatMap(({ files }) => files.map(({ path }) => path));
  return { fresh: paths(fresh), stale: paths(stale) };
};

test('a book is offered as long as the texts are those that it was made from', () => {
  put('handbok');
  expect(names()).toEqual({ fresh: ['sv/handbok.pdf'], stale: [] });
  writeFileSync(join(content, 'articles', 'ny.mdx'), 'Ny text');
  expect(names()).toEqual({ fresh: [], stale: ['sv/handbok.pdf'] });
  rmSync(join(content, 'articles', 'ny.mdx'));
  expect(names()).toEqual({ fresh: ['sv/handbok.pdf'], stale: [] });
});

test('what an operating system leaves behind is no text', () => {
  put('handbok');
  writeFileSync(join(content, '.DS_Store'), 'x');
  expect(names().fresh).toEqual(['sv/handbok.pdf']);
});

test('a book that was changed or taken away is not offered', () => {
  put('handbok');
  writeFileSync(join(folder, 'sv/handbok.pdf'), 'annat');
  expect(names().stale).toEqual(['sv/handbok.pdf']);
  rmSync(join(folder, 'sv/handbok.pdf'));
  expect(names().stale).toEqual(['sv/handbok.pdf']);
});

test('books of the same texts stand side by side; one of other texts goes when a new one comes', () => {
  put('handbok');
  put('larvag-ny', 'new');
  expect(names().fresh).toEqual(['sv/handbok.pdf', 'sv/larvag-ny.pdf']);
  writeFileSync(join(content, 'site.yaml'), 'name: Alm');
  put('handbok', '', 'ny bok');
  expect(names()).toEqual({ fresh: ['sv/handbok.pdf'], stale: [] });
  expect(existsSync(join(folder, 'sv/larvag-ny.pdf'))).toBe(false);
});

test('a file that somebody has put in the place of a book stays', () => {
  put('larvag-ny', 'new');
  writeFileSync(join(folder, 'sv/larvag-ny.pdf'), 'min egen');
  writeFileSync(join(content, 'site.yaml'), 'name: Alm');
  put('handbok');
  expect(readFileSync(join(folder, 'sv/larvag-ny.pdf'), 'utf8')).toBe('min egen');
});

test('a list that is not ours offers nothing', () => {
  mkdirSync(folder);
  writeFileSync(join(folder, 'books.json'), '{"books":[{"files":[{"path":"../../etc/passwd"}]}]}');
  expect(booksOf(folder, content)).toEqual({ fresh: [], stale: [] });
});

test('files are named after what they hold, in their language', () => {
  expect(bookName('sv', 'whole', undefined)).toBe('handbok');
  expect(bookName('en', 'path', 'newcomer')).toBe('path-newcomer');
});

test('the options name books, languages and a day', () => {
  expect(requestedBooks({}, smallHandbook)).toEqual([{ kind: 'whole' }]);
  expect(requestedBooks({ path: ['new'], theme: ['then'] }, smallHandbook)).toEqual([
    { kind: 'theme', key: 'then' },
    { kind: 'path', key: 'new' },
  ]);
  expect(() => requestedBooks({ path: ['nwe'] }, smallHandbook)).toThrow(
    new BookProblem({ kind: 'no-such', part: 'path', found: 'nwe', known: ['new'] }),
  );
  expect(requestedBooks({ all: true }, smallHandbook)).toHaveLength(5);
  expect(requestedLanguages({}, ['sv', 'en'])).toEqual(['sv', 'en']);
  expect(() => requestedLanguages({ lang: ['en'] }, ['sv'])).toThrow(
    new BookProblem({ kind: 'no-language', found: 'en', published: ['sv'] }),
  );
  expect(requestedDate({ date: '2026-02-03' }, '2026-11-28')).toBe('2026-02-03');
  expect(requestedDate({}, '2026-11-28')).toBe('2026-11-28');
  for (const date of ['2026-02-30', '3 februari', '2026-2-3', ''])
    expect(() => requestedDate({ date }, '2026-11-28')).toThrow(
      new BookProblem({ kind: 'no-day', found: date, example: '2026-11-28' }),
    );
});

test('a problem is told in the language of whoever made the book, with what to do', () => {
  const problem = { kind: 'no-such', part: 'theme', found: 'trsut', known: ['trust', 'care'] } as const;
  expect(problemText(problem, 'sv')).toBe('Handboken har inget tema ”trsut”. De som finns: trust, care.');
  expect(problemText(problem, 'en')).toBe(
    'The playbook has no theme “trsut”. Those that exist: trust, care.',
  );
  expect(problemText({ ...problem, part: 'path', known: [] }, 'sv')).toBe(
    'Handboken har ingen lärväg ”trsut”. Den har inga alls.',
  );
  expect(new BookProblem({ kind: 'no-browser' }).message).toContain('CHROME_PATH');
});
