import type { Locator, Page } from '@playwright/test';
import { expect, open } from '../support.ts';

/** The calculator as a person meets it: by the names of its fields, figures and buttons. */
export class CalculatorPage {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }
  /**
   * Opens the page with all of its steps, as without the script that shows one, and alive: the steps have tests of their
   * own, and so has what is done before they are hydrated.
   */
  async open(
    language: 'en' | 'sv' = 'sv',
    fragment = '',
    { isAsleep = false }: { readonly isAsleep?: boolean } = {},
  ): Promise<void> {
    await open(this.page, (language === 'sv' ? '/sv/kalkylator/' : '/en/calculator/') + fragment);
    await this.showAllSteps();
    if (isAsleep) return;
    await this.page.evaluate(() => dispatchEvent(new Event('first-interaction')));
    await this.page.waitForFunction(() => document.querySelector('astro-island[ssr]') === null);
  }
  async showAllSteps(): Promise<void> {
    await this.page.locator('.calculator').evaluate((element) => {
      element.removeAttribute('data-step');
    });
  }
  /** Opens the page in depth, and one of its sections. */
  async openInDepth(section: string, language: 'en' | 'sv' = 'sv'): Promise<Locator> {
    await open(this.page, language === 'sv' ? '/sv/kalkylator/fordjupning/' : '/en/calculator/in-depth/');
    return this.openSection(section);
  }
  /** Opens a section of the page in depth. */
  async openSection(name: string): Promise<Locator> {
    const section = this.page.getByRole('region', { name });
    await section.getByRole('button', { name: /^(?:Visa|Show)$/u }).click();
    return section;
  }
  /** A field by its label; of several groups one by the group's name as well. */
  field(label: string, group?: string): Locator {
    const name = group === undefined ? label : `${label} ${group}`;
    return this.page.getByRole('textbox', { name, exact: true });
  }
  /** Gives the sliders, and the sums that are shown, to a group. */
  async selectGroup(name: string): Promise<void> {
    await this.page
      .getByRole('radio', { name: new RegExp(`^(?:Visa reglage|Show sliders) ${name}$`, 'u') })
      .check();
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
  /** The presenter's line with what its figures rest on. */
  get assumptions(): Locator {
    return this.presenter.locator('.assumptions');
  }
  /** The presenter's field for what the room says about the question. */
  get note(): Locator {
    return this.presenter.getByRole('textbox', { name: 'Vad säger gruppen?' });
  }
  /** Has every question hydrated: that happens at the first use of any of them. */
  async hydrate(): Promise<void> {
    await this.page.getByRole('main').getByRole('textbox').first().focus();
    await this.page.waitForFunction(() => document.querySelector('astro-island[ssr]') === null);
  }
  /** Adds groups until there are as many as this. */
  async addGroups(count: number): Promise<void> {
    const names = this.page.getByRole('textbox', { name: 'Gruppens namn' });
    for (let there = await names.count(); there < count; there += 1) {
      await this.button('Lägg till en grupp').click();
      await expect(names).toHaveCount(there + 1);
    }
  }
  /** The number that is the largest thing on a slide. */
  get slideNumber(): Locator {
    return this.presenter.locator('.slide-number output');
  }
  async present(): Promise<void> {
    await this.button('Presentera').click();
    await this.presenter.waitFor();
  }
  /** Opens the sliders below the slide. */
  async changeInRoom(): Promise<void> {
    await this.presenter.getByRole('button', { name: 'Ändra talen' }).click();
  }
  async endPresenting(): Promise<void> {
    await this.presenter.getByRole('button', { name: 'Avsluta presentationen' }).click();
    await this.presenter.waitFor({ state: 'detached' });
  }
  button(name: RegExp | string): Locator {
    return this.page.getByRole('button', { name, exact: typeof name === 'string' });
  }
}
