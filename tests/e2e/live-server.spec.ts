import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beginLive } from '../../scripts/lib/testing/live-trial.ts';
import { roastery } from '../../scripts/lib/testing/sites.ts';
import { expect, test } from './support.ts';

const port = Number(process.env['PORT'] ?? '4330') + 4;

test.use({ baseURL: `http://localhost:${String(port)}` });

test(
  'an author who writes sees each edit where she is, and what she has to mend',
  { tag: '@long' },
  async ({ page, seen }) => {
    test.slow();
    const root = mkdtempSync(join(tmpdir(), 'live-'));
    const content = join(root, 'content');
    cpSync(roastery, content, { recursive: true });
    const file = join(content, 'articles/sv/leverera-i-tid.mdx');
    const live = beginLive(port, { PLAYBOOK_CONTENT: content });
    try {
      await live.until('sv/', (_, status) => status === 200);
      await page.goto(`${live.address()}sv/artiklar/leverera-i-tid/`);
      await page.evaluate(() => {
        scrollTo(0, 400);
      });
      appendFileSync(file, '\nEn mening som nyss kom till.\n');
      await expect(page.getByText('En mening som nyss kom till.')).toBeVisible();
      await expect.poll(() => page.evaluate(() => scrollY)).toBe(400);

      const right = readFileSync(file, 'utf8');
      writeFileSync(file, right.replace(/^title:.*$/mu, 'title: ['));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Correct this first');
      writeFileSync(file, right.replace(/^title:.*$/mu, 'title: Lagom till lunchen'));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lagom till lunchen');

      await page.goto(`${live.address()}sv/sok/#q=lunchen`);
      await expect(page.locator('[data-search-results]').getByRole('link').first()).toHaveText(
        'Lagom till lunchen',
      );
      await page.goto('about:blank');
      // Mistakes come with a status of their own, and the full text is made of a finished site.
      expect(seen.splice(0).filter((one) => !/503|pagefind/u.test(one))).toEqual([]);
    } finally {
      await live.end('SIGTERM');
      rmSync(root, { recursive: true });
    }
  },
);
