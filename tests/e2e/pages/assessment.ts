import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { open } from '../support.ts';

type Language = 'sv' | 'en';

/** An answer as a person gives it: a step, not applicable, best and worst, picks, or an order. */
export type GivenAnswer =
  number | 'na' | { readonly best?: string; readonly worst?: string } | { readonly picks: readonly string[] };

const words = {
  sv: {
    path: '/sv/sjalvskattning/',
    begin: 'Börja',
    resume: 'Fortsätt där du slutade',
    next: 'Nästa',
    back: 'Tillbaka',
    all: 'Se alla svar',
    show: 'Visa resultatet',
    review: 'Dina svar',
    result: 'Ditt resultat',
    position: /^Fråga (\d+) av 25$/u,
    saved: 'Svaret är sparat.',
  },
  en: {
    path: '/en/self-assessment/',
    begin: 'Begin',
    resume: 'Continue where you left off',
    next: 'Next',
    back: 'Back',
    all: 'See all answers',
    show: 'Show the result',
    review: 'Your answers',
    result: 'Your result',
    position: /^Question (\d+) of 25$/u,
    saved: 'Your answer is saved.',
  },
} as const;

/** The words of one language, its page at the root of the site or below a sub-path. */
type Words = Omit<(typeof words)[Language], 'path'> & { readonly path: string };

/** The self-assessment as a person uses it. */
export class AssessmentPage {
  readonly page: Page;
  readonly words: Words;

  /** @param base the sub-path of the site */
  constructor(page: Page, language: Language = 'sv', base = '/') {
    this.page = page;
    this.words = { ...words[language], path: base + words[language].path.slice(1) };
  }

  async open(view = ''): Promise<void> {
    await open(this.page, this.words.path + view);
  }

  get heading(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  button(name: 'begin' | 'resume' | 'next' | 'back' | 'show'): Locator {
    return this.page.getByRole('button', { name: this.words[name], exact: true });
  }

  /** The id of the question that is shown, as the address names it. */
  get question(): string {
    return new URL(this.page.url()).hash.slice(1);
  }

  get group(): Locator {
    return this.page.locator('.question fieldset');
  }

  /** Answers the question that is shown. Options are found by what they store, because their order is random. */
  async answer(given: GivenAnswer): Promise<void> {
    if (typeof given === 'number' || given === 'na') {
      await this.group.locator(`input[value="${String(given)}"]`).check();
    } else if ('picks' in given) {
      for (const id of given.picks) await this.group.locator(`input[name$="-${id}"]`).check();
    } else {
      for (const kind of ['best', 'worst'] as const) {
        const id = given[kind];
        if (id !== undefined) await this.group.locator(`input[name$="-${kind}"][value="${id}"]`).check();
      }
    }
  }

  /** Answers every core question by its id, leaving out those that are not listed. */
  async answerAll(answers: Readonly<Record<string, GivenAnswer>>): Promise<void> {
    await this.button('begin').click();
    for (let count = 0; count < 60 && this.question !== 'review'; count += 1) {
      const here = this.question;
      const given = answers[here];
      if (given !== undefined) await this.answer(given);
      await this.button('next').click();
      // Half an answer is asked about once.
      if (this.question === here) await this.button('next').click();
      await expect.poll(() => this.question).not.toBe(here);
    }
    await expect(this.heading).toHaveText(this.words.review);
  }

  async showResult(): Promise<void> {
    await this.button('show').click();
    await expect(this.heading).toHaveText(this.words.result);
  }

  /** The cells of the score table by row name. */
  async scores(): Promise<Record<string, string[]>> {
    const rows = this.page.locator('.dimensions tbody tr');
    const found: Record<string, string[]> = {};
    for (const row of await rows.all()) {
      const name = await row.getByRole('rowheader').innerText();
      found[name] = await row.getByRole('cell').allInnerTexts();
    }
    return found;
  }
}
