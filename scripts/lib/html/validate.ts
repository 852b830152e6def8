import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate/node';

/** Something that is not HTML as the standard has it. */
export interface HtmlFinding {
  /** The page, below the site's folder. */
  readonly page: string;
  readonly line: number;
  readonly column: number;
  readonly rule: string;
  readonly message: string;
}

// What the standard demands, and nothing of how anybody likes to write it.
const checker = new HtmlValidate({ root: true, extends: ['html-validate:standard'], elements: ['html5'] });

/** What is wrong with one page. */
export async function findingsIn(page: string, html: string): Promise<HtmlFinding[]> {
  const { results } = await checker.validateString(html, page);
  const findings = results
    .flatMap(({ messages }) => messages)
    .map(({ line, column, ruleId, message }) => ({ page, line, column, rule: ruleId, message }));
  // The checker forgives what stands behind the end of the page.
  const after = html
    .split(/<\/html\s*>/iu)
    .slice(1)
    .join('')
    .trim();
  if (after !== '')
    findings.push({
      page,
      line: 0,
      column: 0,
      rule: 'after-end',
      message: `${after.slice(0, 80)} after </html>`,
    });
  return findings;
}

/**
 * What is wrong with the pages of a built site.
 * @returns the number of pages and the findings
 */
export async function validateSite(
  folder: string,
): Promise<{ readonly pages: number; readonly findings: readonly HtmlFinding[] }> {
  const pages = (await Array.fromAsync(glob('**/*.html', { cwd: folder }))).sort();
  const findings: HtmlFinding[] = [];
  for (const page of pages)
    findings.push(...(await findingsIn(page, readFileSync(join(folder, page), 'utf8'))));
  return { pages: pages.length, findings };
}
