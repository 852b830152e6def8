import type { Content } from '../model/model.ts';
import type { Finding } from '../model/finding.ts';
import { anatomy } from './anatomy.ts';
import { claims } from './claims.ts';
import { components } from './components.ts';
import { dates } from './dates.ts';
import { drawings } from './drawings.ts';
import { exercise } from './exercise.ts';
import { headings } from './headings.ts';
import { images } from './images.ts';
import { length } from './length.ts';
import { linked } from './linked.ts';
import { links } from './links.ts';
import { order } from './order.ts';
import { pairs } from './pairs.ts';
import { parts } from './parts.ts';
import { point } from './point.ts';
import { questions } from './questions.ts';
import { readability } from './readability.ts';
import { references } from './references.ts';
import type { Rule, RuleContext } from './rule.ts';
import { sections } from './sections.ts';
import { spelling } from './spelling.ts';
import { terms } from './terms.ts';
import { translated } from './translated.ts';
import { typography } from './typography.ts';
import { unfinished } from './unfinished.ts';
import { unique } from './unique.ts';
import { workshop } from './workshop.ts';

/** Every rule, in the order of docs/AUTHORING.md. */
export const rules: readonly Rule[] = [
  // The parts fit together.
  unique,
  pairs,
  order,
  references,
  claims,
  links,
  linked,
  questions,
  parts,
  // Each article has its shape.
  anatomy,
  headings,
  sections,
  components,
  drawings,
  terms,
  exercise,
  workshop,
  point,
  length,
  dates,
  images,
  // Each text reads well.
  unfinished,
  translated,
  typography,
  readability,
  spelling,
];

/** What reading reports before any rule is asked. */
export const readerRules = ['file-name', 'file', 'frontmatter', 'yaml', 'mdx', 'schema'] as const;

/** Everything there is to mend, by file, line and column. */
export function checkContent(content: Content, context: RuleContext): Finding[] {
  const findings = [...content.findings, ...rules.flatMap((rule) => rule.check(content, context))];
  return findings.sort(
    (a, b) =>
      Number(a.file > b.file) - Number(a.file < b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      Number(a.rule > b.rule) - Number(a.rule < b.rule),
  );
}
