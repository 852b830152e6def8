import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { findFrontmatter } from '../../../src/build/frontmatter.ts';
import { readText } from '../../../src/build/text-file.ts';
import { sum } from '../../../src/domain/sum.ts';
import { yamlValue } from '../../../src/build/yaml-text.ts';
import { roastery } from '../../../scripts/lib/testing/sites.ts';

/** A workshop as its author wrote it: the tests of the engine know no title and no number of it. */
interface Written {
  readonly slug: string;
  readonly title: string;
  readonly sheet: string;
  readonly order: number;
  readonly minutes: number;
}

/** The workshops of a content folder in a language, in their order. */
export function workshopsIn(language: 'sv' | 'en', content: string): Written[] {
  const folder = join(content, 'workshops', language);
  return (existsSync(folder) ? readdirSync(folder) : [])
    .map((file): Written => {
      const text = readText(join(folder, file));
      const fields = yamlValue(text.slice(0, findFrontmatter(text)?.yamlEnd)) as {
        readonly title: string;
        readonly sheet: string;
        readonly order: number;
        readonly agenda: readonly { readonly minutes: number }[];
      };
      return {
        slug: basename(file, '.mdx'),
        title: fields.title,
        sheet: fields.sheet,
        order: fields.order,
        minutes: sum(fields.agenda.map(({ minutes }) => minutes)),
      };
    })
    .sort((a, b) => a.order - b.order);
}

/** The first workshop of the fixture company in a language. */
export function firstWorkshop(language: 'sv' | 'en'): Written {
  const [first] = workshopsIn(language, roastery);
  if (!first) throw new Error(`${roastery} has no workshop`);
  return first;
}

/** How many steps the first learning path has, whichever its author has put there. */
export const stepsOfFirstPath = (
  yamlValue(readText(join(roastery, 'paths.yaml'))) as readonly [{ readonly steps: readonly unknown[] }]
)[0].steps.length;

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
    paths: '/sv/larvagar/',
    role: 'Ny i bilen',
    untouched: `${stepsOfFirstPath} steg`,
    progress: `{done} av ${stepsOfFirstPath} steg klara`,
    done: 'Klart',
    tick: 'Klart: Morgonrundan',
  },
  en: {
    home: '/en/',
    list: '/en/workshops/',
    listLink: 'Workshops you can lead yourself',
    listTitle: 'Workshops',
    switch: 'På svenska',
    running: 'The running order at a glance',
    printSheet: 'Print the participant sheet only',
    paths: '/en/learning-paths/',
    role: 'New in the van',
    untouched: `${stepsOfFirstPath} steps`,
    progress: `{done} of ${stepsOfFirstPath} steps done`,
    done: 'Done',
    tick: 'Done: The morning round',
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
