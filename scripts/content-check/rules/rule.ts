import type { Language } from '../../../src/i18n/languages.ts';
import type { RuleName } from '../messages/catalogue.ts';
import type { AnyText, Content, Prose, ProsePair } from '../model/model.ts';
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
  /** Default: finds every time. */
  readonly forTwo?: ForTwo;
}

/** Keeps what a rule has found in two texts together, for as long as neither of them changes. */
export type ForTwo = (text: AnyText, other: AnyText, find: () => readonly Finding[]) => readonly Finding[];

/**
 * One rule: content in, findings out. It reads no files and prints nothing. What a rule asks of each text by itself is
 * apart from what it asks of them together: the first is not asked again of a text that is as it was.
 */
export interface Rule {
  /** As it is printed; docs/AUTHORING.md has an entry of the same name. */
  readonly name: RuleName;
  /** What its findings weigh unless they say otherwise. Rules of `advice` can be set or turned off in site.yaml. */
  readonly severity: Severity;
  /** Asks the content as a whole. Of a text it reads the fields and the facts; its body costs reading it anew. */
  readonly check?: (content: Content, context: RuleContext) => readonly Finding[];
  /** Takes from a text what `check` asks of its body, while that is there: it is let go once the text has been judged. */
  readonly note?: (text: AnyText) => void;
  /** Asks one text, and nothing else. */
  readonly inText?: (text: AnyText) => readonly Finding[];
  /** Asks one piece of prose, of a text or of a YAML file, and nothing else. */
  readonly inProse?: (prose: Prose) => readonly Finding[];
  /** Asks one text of a YAML file in both its languages, and nothing else. */
  readonly inPair?: (pair: ProsePair) => readonly Finding[];
}
