import type { Locator, Page } from '@playwright/test';
import { open } from '../support.ts';

/** The register check as a person uses it. */
export class RegisterPage {
  readonly page: Page;
  readonly answers: Locator;

  private readonly path: string;

  constructor(page: Page, language: 'sv' | 'en' = 'sv') {
    this.page = page;
    this.path = language === 'sv' ? '/sv/registerkontroll/' : '/en/register-check/';
    this.answers = page.getByRole('heading', {
      name: language === 'sv' ? 'Svaren' : 'The answers',
      exact: true,
    });
  }

  async open(): Promise<void> {
    await open(this.page, this.path);
  }

  async choose(name: string, content: string | Buffer): Promise<void> {
    await this.page
      .getByLabel(/^Välj (?:fil|en annan fil)/u)
      .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });
  }

  /** The answer to one of the questions. */
  section(name: string): Locator {
    return this.page.getByRole('region', { name, exact: true });
  }
}

/** An order list of made-up customers over three years, `count` of them; every third has been silent for a year. */
export function orderList(count: number): string {
  const lines = ['Kundnr;Orderdatum;Belopp'];
  for (let customer = 0; customer < count; customer += 1) {
    const gap = 10 + ((customer * 7) % 50);
    const stop = customer % 3 === 0 ? 700 + customer : 1095;
    for (let day = customer % 200; day < stop; day += gap + ((day * customer) % 9)) {
      const date = new Date(Date.UTC(2023, 0, 1 + day)).toISOString().slice(0, 10);
      lines.push(`${1000 + customer};${date};${100 + ((customer * 31) % 900)},50`);
    }
  }
  return lines.join('\r\n');
}
