import type { BookContent } from '../../../src/domain/book/book-content.ts';
import type { Plan } from '../../../src/domain/book/plan.ts';
import type { Dictionary } from '../../../src/i18n/sv.ts';
import type { Language } from '../../../src/i18n/languages.ts';

/** What every page of a book is made with. */
export interface BookSetting {
  readonly content: BookContent;
  readonly plan: Plan;
  readonly language: Language;
  readonly text: Dictionary;
  /** The day of the edition, `2026-11-28`. */
  readonly date: string;
}
