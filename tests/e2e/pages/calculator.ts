import type { Locator, Page } from '@playwright/test';
import { open } from '../support.ts';

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
  button(name: RegExp | string): Locator {
    return this.page.getByRole('button', { name, exact: typeof name === 'string' });
  }
}
