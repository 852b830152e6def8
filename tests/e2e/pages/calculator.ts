import type { Locator, Page } from '@playwright/test';
import { expect, open } from '../support.ts';

/** The calculator as a person meets it: by the names of its fields, figures and buttons. */
export class CalculatorPage {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }
  async open(language: 'en' | 'sv' = 'sv', fragment = ''): Promise<void> {
    await open(this.page, (language === 'sv' ? '/sv/kalkylator/' : '/en/calculator/') + fragment);
  }
  field(label: string): Locator {
    return this.page.getByRole('textbox', { name: label, exact: true });
  }
  slider(label: string): Locator {
    return this.page.getByRole('slider', { name: label });
  }
  /** A question's region, by its heading. */
  question(title: string): Locator {
    return this.page.getByRole('region', { name: title });
  }
  /** The value that stands under a figure's name. */
  figure(name: string): Locator {
    return this.page.locator('.figures .figure').filter({ hasText: name }).locator('output').first();
  }
  /** The presenter view, once it is open. */
  get presenter(): Locator {
    return this.page.getByRole('dialog');
  }
  /** The presenter's field for what the room says about the question. */
  get note(): Locator {
    return this.presenter.getByRole('textbox', { name: 'Vad säger rummet?' });
  }
  /** Brings every question to life: those further down start when they come near. */
  async wake(): Promise<void> {
    for (const question of await this.page.locator('.question').all())
      await question.scrollIntoViewIfNeeded();
    await this.page.locator('.experts').scrollIntoViewIfNeeded();
    await this.page.waitForFunction(() => document.querySelector('astro-island[ssr]') === null);
  }
  /** Adds groups until there are as many as this. */
  async addGroups(count: number): Promise<void> {
    await this.page.locator('#where').scrollIntoViewIfNeeded();
    const names = this.page.getByRole('textbox', { name: 'Gruppens namn' });
    // The question wakes when it comes into view, and a press before that is lost: so this presses until they are there.
    await expect(async () => {
      while ((await names.count()) < count) {
        const before = await names.count();
        await this.button('Lägg till en grupp').click({ timeout: 1000 });
        await expect(names).toHaveCount(before + 1, { timeout: 200 });
      }
    }).toPass({ intervals: [50] });
  }
  async present(): Promise<void> {
    await this.button('Visa på duk').click();
    await this.presenter.waitFor();
  }
  async endPresenting(): Promise<void> {
    await this.presenter.getByRole('button', { name: 'Avsluta visningen' }).click();
    await this.presenter.waitFor({ state: 'detached' });
  }
  button(name: RegExp | string): Locator {
    return this.page.getByRole('button', { name, exact: typeof name === 'string' });
  }
}
