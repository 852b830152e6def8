import type { Locator, Page } from '@playwright/test';

const segment = { sv: 'sok', en: 'search' } as const;

/** The search page: its field, and what it found. */
export class SearchPage {
  readonly field: Locator;
  readonly results: Locator;
  readonly links: Locator;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.field = page.getByRole('searchbox');
    this.results = page.locator('[data-search-results]');
    this.links = this.results.getByRole('link');
  }

  async open(language: 'sv' | 'en'): Promise<void> {
    await this.page.goto(`/${language}/${segment[language]}/`);
    await this.page.waitForFunction(() => document.querySelector('astro-island[ssr]') === null);
  }

  /** Asks by the address and waits for the answer. */
  async ask(language: 'sv' | 'en', question: string): Promise<void> {
    await this.page.goto('about:blank');
    await this.page.goto(`/${language}/${segment[language]}/#q=${encodeURIComponent(question)}`);
    await this.page.locator('[data-search-results][data-state=done]').waitFor({ state: 'attached' });
  }

  /** Asks in the page that is open, and waits until it speaks of that question. */
  async askHere(question: string): Promise<void> {
    await this.field.fill(question);
    await this.page.getByRole('status').filter({ hasText: question }).waitFor();
    await this.page.locator('[data-search-results][data-state=done]').waitFor({ state: 'attached' });
  }

  /** Where the results lead, best first. */
  addresses(): Promise<string[]> {
    return this.links.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  }
}

/** The search dialog over any page. */
export class SearchDialog {
  readonly root: Locator;
  readonly field: Locator;
  readonly links: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.root = page.getByRole('dialog');
    this.field = this.root.getByRole('searchbox');
    this.links = this.root.locator('[data-search-results]').getByRole('link');
  }

  /** Whether the page takes a key for itself, which is known at once: a dialog that opens takes a while. */
  takesKey(key: string): Promise<boolean> {
    return this.#page.evaluate(
      (pressed) =>
        !document.body.dispatchEvent(
          new KeyboardEvent('keydown', { key: pressed, bubbles: true, cancelable: true }),
        ),
      key,
    );
  }
}
