import type { Locator, Page } from '@playwright/test';
import { open } from '../support.ts';

/** A contribution's file, as a member saves it. */
export const contributionFile = (
  member: number,
  scores: Record<string, number | null>,
  month = '2026-11',
) => ({
  name: `bidrag-${member}.json`,
  mimeType: 'application/json',
  buffer: Buffer.from(
    JSON.stringify({
      format: 'trust-playbook-team',
      version: 1,
      id: `member${String(member).padStart(14, '0')}`,
      month,
      scores,
    }),
  ),
});

/** Team, in Swedish, as a member and a lead use it. */
export class TeamPage {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  open(): Promise<void> {
    return open(this.page, '/sv/team/');
  }

  get outcomes(): Locator {
    return this.page.locator('.outcomes').getByRole('listitem');
  }

  /** Says how many the team are. */
  async say(people: number): Promise<void> {
    const field = this.page.getByLabel('Hur många är ni?');
    await field.fill(String(people));
    await field.blur();
  }

  async paste(text: string): Promise<void> {
    await this.page.getByLabel('Klistra in koderna').fill(text);
    await this.page.getByRole('button', { name: 'Läs in koderna' }).click();
  }

  row(dimension: string): Locator {
    return this.page.getByRole('row', { name: dimension });
  }

  async choose(...files: { name: string; mimeType: string; buffer: Buffer }[]): Promise<void> {
    await this.page.getByLabel('Välj filer…').setInputFiles(files);
  }
}
