import type { AnyText, TextVerdict, YamlTexts } from '../model/model.ts';
import { amountsIn } from './amounts.ts';
import { createKnows, doubtfulWords } from './doubtful-words.ts';
import type { Knows } from './doubtful-words.ts';
import type { Rule, RuleContext } from './rule.ts';

/** What is judged by itself: a text, or the texts of a YAML file. */
type Source = AnyText | YamlTexts;
type Apart = Omit<TextVerdict, 'findings'>;

const found = new WeakMap<Source, Apart>();
const knowing = new WeakMap<RuleContext['spellers'], Knows>();

/** What is noted of a text by itself, from an earlier check where the text is the same. */
export function verdictOf(text: Source, { spellers }: Pick<RuleContext, 'spellers'>): Apart {
  const before = text.verdict ?? found.get(text);
  if (before) return before;
  // Without the company's own words, which change and would make every text new.
  const knows = knowing.get(spellers) ?? createKnows([], { spellers });
  knowing.set(spellers, knows);
  const noted: Apart = {
    amounts: text.prose.flatMap(amountsIn),
    doubts: text.prose.flatMap((prose) => doubtfulWords(prose, knows)),
  };
  found.set(text, noted);
  return noted;
}

const foundByRules = new WeakMap<Source, TextVerdict['findings']>();

/** What the rules over single texts find in one. @param rules all rules, whether they are turned off or not */
export function findingsIn(text: Source, rules: readonly Rule[]): TextVerdict['findings'] {
  const before = text.verdict?.findings ?? foundByRules.get(text);
  if (before) return before;
  const { prose } = text;
  const findings = rules.flatMap(({ inText, inProse, inPair }) => [
    ...('kind' in text ? (inText?.(text) ?? []) : []),
    ...(inProse ? prose.flatMap(inProse) : []),
    ...(inPair && 'pairs' in text ? text.pairs.flatMap(inPair) : []),
  ]);
  foundByRules.set(text, findings);
  return findings;
}

/** The names of the rules over single texts that find something in one. @param rules all rules */
export const rulesIn = (text: AnyText, rules: readonly Rule[]): readonly string[] =>
  text.verdict?.rules ?? [...new Set(findingsIn(text, rules).map(({ rule }) => rule))];

/**
 * Judges a text while all of it is there, and notes what the rules over the whole ask of it.
 * @param rules all rules
 * @throws DictionaryNeeded
 */
export function judge(text: AnyText, rules: readonly Rule[], context: Pick<RuleContext, 'spellers'>): void {
  verdictOf(text, context);
  findingsIn(text, rules);
  for (const { note } of rules) note?.(text);
}
