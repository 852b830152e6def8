import type { Language } from '../../../src/i18n/languages.ts';
import type { RuleName } from '../messages/say.ts';
import type { Content } from '../model/model.ts';
import type { Finding, Severity } from '../model/finding.ts';

/** A dictionary of a language. */
export interface Speller {
  readonly knows: (word: string) => boolean;
  /** Likely meant words, the best first; undefined once so many words were asked for that no more are thought about. */
  readonly suggest: (word: string) => readonly string[] | undefined;
}

/** What a rule may need besides the content. */
export interface RuleContext {
  /** The day of the check, `2026-11-21`. */
  readonly today: string;
  readonly spellers: Readonly<Record<Language, Speller>>;
}

/** One rule: content in, findings out. It reads no files and prints nothing. */
export interface Rule {
  /** As it is printed; docs/AUTHORING.md has an entry of the same name. */
  readonly name: RuleName;
  /** What its findings weigh unless they say otherwise. Rules of `advice` can be set or turned off in site.yaml. */
  readonly severity: Severity;
  readonly check: (content: Content, context: RuleContext) => readonly Finding[];
}
