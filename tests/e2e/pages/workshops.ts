import type { Locator, Page } from '@playwright/test';

/** What the two languages call things; the tests read the pages as their readers do. */
export const words = {
  sv: {
    home: '/sv/',
    list: '/sv/workshoppar/',
    listLink: 'Workshoppar att hålla själv',
    listTitle: 'Workshoppar',
    switch: 'In English',
    running: 'Körschemat i korthet',
    printSheet: 'Skriv ut bara deltagarbladet',
    workshops: [
      { slug: 'introduktion-for-nyanstallda', title: 'Introduktion för nyanställda', minutes: 45, sheet: 'Mitt första löfte' }, // prettier-ignore
      { slug: 'avstamning-i-teamet', title: 'Avstämning i teamet', minutes: 60, sheet: 'Min gissning och vår vana' }, // prettier-ignore
      { slug: 'behall-fler-kunder', title: 'Behåll fler kunder', minutes: 90, sheet: 'Våra tal och vår satsning' }, // prettier-ignore
    ],
    paths: '/sv/larvagar/',
    role: 'Nyanställd',
    untouched: '10 steg',
    progress: '{done} av 10 steg klara',
    done: 'Klart',
    tick: 'Klart: Introduktion för nyanställda',
  },
  en: {
    home: '/en/',
    list: '/en/workshops/',
    listLink: 'Workshops you can lead yourself',
    listTitle: 'Workshops',
    switch: 'På svenska',
    running: 'The running order at a glance',
    printSheet: 'Print the participant sheet only',
    workshops: [
      { slug: 'new-hire-introduction', title: 'Introduction for new hires', minutes: 45, sheet: 'My first promise' }, // prettier-ignore
      { slug: 'team-check-in', title: 'Team check-in', minutes: 60, sheet: 'My guess and our habit' },
      { slug: 'retention-workshop', title: 'Keep more customers', minutes: 90, sheet: 'Our figures and our effort' }, // prettier-ignore
    ],
    paths: '/en/learning-paths/',
    role: 'New hire',
    untouched: '10 steps',
    progress: '{done} of 10 steps done',
    done: 'Done',
    tick: 'Done: Introduction for new hires',
  },
} as const;

/** The page of one workshop. */
export class WorkshopPage {
  readonly sheet: Locator;
  readonly running: Locator;
  private readonly page: Page;

  constructor(page: Page, language: 'sv' | 'en', sheetTitle: string) {
    this.page = page;
    this.sheet = page.getByRole('region', { name: sheetTitle });
    this.running = page.getByRole('navigation', { name: words[language].running });
  }

  /** The pages of the page's PDF, as a printer would get them. */
  async printedPages(): Promise<number> {
    const pdf = await this.page.pdf({ format: 'A4', preferCSSPageSize: true });
    return pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu)?.length ?? 0;
  }

  /** Leaves the title and the sheet, which together fit on one page unless something parts them. */
  async leaveTitleAndSheet(): Promise<void> {
    await this.sheet.evaluate((sheet) => {
      const title = document.querySelector('h1');
      const main = document.querySelector('main');
      const article = sheet.closest('article');
      const body = sheet.parentElement;
      if (!title || !main || !article || !body) throw new Error('not a workshop page');
      body.replaceChildren(title, sheet);
      article.replaceChildren(body);
      main.replaceChildren(article);
    });
  }
}

/** One learning path on the page of all. */
export const learningPath = (page: Page, role: string): Locator => page.getByRole('region', { name: role });
