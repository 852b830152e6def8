import { expect, test as base } from '@playwright/test';
import type { BrowserContext, Page } from '@playwright/test';

export { expect };

/**
 * Watches every page of a context for what must never happen: an error in the console, an uncaught exception, a
 * request to another origin, a violation of the content security policy, a dialog nobody asked for.
 * @returns the list of what was seen; it grows
 */
export function watch(context: BrowserContext, origin: string): string[] {
  const seen: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error') seen.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => {
    seen.push(`uncaught: ${String(error.error())}`);
  });
  context.on('request', (request) => {
    const url = new URL(request.url());
    const inside = url.origin === origin || url.protocol === 'data:' || url.protocol === 'blob:';
    if (!inside) seen.push(`request to another origin: ${request.url()}`);
  });
  context.on('dialog', (dialog) => {
    // The browser's question before leaving has no words of the page; the test goes on as a person who leaves.
    const isLeaving = dialog.type() === 'beforeunload';
    seen.push(isLeaving ? askedBeforeLeaving : `dialog: ${dialog.message()}`);
    void (isLeaving ? dialog.accept() : dialog.dismiss());
  });
  return seen;
}

/** What {@link watch} notes when the browser asks before a page is left. */
export const askedBeforeLeaving = 'asked before leaving';

/** Notes each violation of the content security policy where a page cannot miss it: in its console. */
async function reportViolations(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy violation: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`);
    });
  });
}

/**
 * Waits, as a person does without knowing it, until a reading page's scripts have run: they come after the first paint
 * (src/page-scripts/after-first-paint.ts), and may come after the page counts as loaded. `goto` and `reload` wait by themselves;
 * where a link has led to the page, a test that presses keys calls it.
 */
export async function scriptsRun(page: Page): Promise<void> {
  const run = page.evaluate(async () => {
    const files = document.querySelector<HTMLElement>('[data-after-paint]')?.dataset['afterPaint'] ?? '';
    const isPainted = (): boolean => performance.getEntriesByName('first-contentful-paint').length > 0;
    while (files !== '' && !isPainted()) await new Promise((done) => setTimeout(done, 10));
    await Promise.allSettled((files.match(/\S+/gu) ?? []).map((file) => import(file)));
  });
  // Scripts that a test holds back, and a page that leads on to another, are not waited for.
  await Promise.race([run.catch(() => undefined), new Promise((done) => setTimeout(done, 3000))]);
}

/**
 * The test of this project: its `page` and `context` fail the test on anything that {@link watch} sees. A test
 * that provokes an error on purpose empties `seen` after looking at it.
 */
export const test = base.extend<{ seen: string[] }>({
  page: async ({ page, javaScriptEnabled }, use) => {
    if (javaScriptEnabled) {
      const goto = page.goto.bind(page);
      const reload = page.reload.bind(page);
      page.goto = async (...where) => {
        const response = await goto(...where);
        await scriptsRun(page);
        return response;
      };
      page.reload = async (...how) => {
        const response = await reload(...how);
        await scriptsRun(page);
        return response;
      };
    }
    await use(page);
  },
  seen: [
    async ({ context, baseURL }, use) => {
      await reportViolations(context);
      const seen = watch(context, new URL(baseURL ?? '').origin);
      await use(seen);
      expect(seen, 'nothing went wrong behind the page').toEqual([]);
    },
    { auto: true },
  ],
});

/** Goes to a page and waits until its islands have come alive. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.waitForFunction(
    () => document.querySelector('astro-island[ssr][opts*=\'"value":"now"\']') === null,
  );
}

/** Reads pages of a site as its server sends them: their HTML, undefined where there is no such page. */
export type ReadHtml = (path: string) => Promise<string | undefined>;

/** A reader of the site that the browser knows as `baseURL`; this process calls the server by its number. */
export const htmlFrom =
  (baseURL: string | undefined): ReadHtml =>
  async (path) => {
    const { port } = new URL(baseURL ?? '');
    const response = await fetch(new URL(path, `http://127.0.0.1:${port}`));
    return response.ok ? response.text() : undefined;
  };

/** A network so slow that the page is read and used before its scripts are there. Returns what lets them through. */
export async function holdScripts(page: Page): Promise<() => void> {
  let letThrough = (): void => undefined;
  const held = new Promise<void>((done) => {
    letThrough = done;
  });
  await page.route('**/assets/*.js', async (route) => {
    await held;
    await route.continue();
  });
  return letThrough;
}

/** The page as paper: how many sheets it takes. */
export async function sheets(page: Page, format = 'A4'): Promise<number> {
  const pdf = (await page.pdf({ format, preferCSSPageSize: true })).toString('latin1');
  return pdf.match(/\/Type\s*\/Page\b(?!s)/gu)?.length ?? 0;
}
