import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runAstro } from '../lib/site/run-astro.ts';
import { BookProblem } from './problem.ts';

/** A site that was built for the book alone. */
export interface SiteForBook {
  readonly folder: string;
  readonly remove: () => void;
}

/**
 * Builds the pages that a book is made from, beside and apart from the site that is published: without sub-path, drafts and
 * index, with the order of the handbook as data.
 * @throws BookProblem with what the build printed, where it failed
 */
export async function buildForBook(): Promise<SiteForBook> {
  const place = mkdtempSync(join(tmpdir(), 'playbook-book-'));
  const folder = join(place, 'site');
  const remove = (): void => {
    rmSync(place, { recursive: true, force: true });
  };
  const { code, printed } = await runAstro('build', [], {
    variables: { PLAYBOOK_BOOK: '1', PLAYBOOK_OUT: folder, PLAYBOOK_BASE: '/', PLAYBOOK_DRAFTS: '' },
    onEvent: () => undefined,
    verbose: false,
  }).ended;
  if (code === 0) return { folder, remove };
  remove();
  throw new BookProblem({ kind: 'no-site', printed });
}
