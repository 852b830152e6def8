/** A text in both languages, as a content file holds it. */
export interface Localized {
  readonly sv: string;
  readonly en: string;
}
