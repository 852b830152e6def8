import { everyText, textFiles } from '../model/model.ts';
import type { Content } from '../model/model.ts';
import type { Finding, Severity, WeighedFinding } from '../model/finding.ts';
import { merged } from '../model/merge.ts';
import { about } from './about.ts';
import { anatomy } from './anatomy.ts';
import { attachments } from './attachments.ts';
import { claims } from './claims.ts';
import { components } from './components.ts';
import { currency } from './currency.ts';
import { dates } from './dates.ts';
import { forDraft } from './draft.ts';
import { drawings } from './drawings.ts';
import { exercise } from './exercise.ts';
import { figures } from './figures.ts';
import { format } from './format.ts';
import { headings } from './headings.ts';
import { images } from './images.ts';
import { keywords } from './keywords.ts';
import { inStep } from './in-step.ts';
import { language } from './language.ts';
import { length } from './length.ts';
import { linked } from './linked.ts';
import { links } from './links.ts';
import { markdown } from './markdown.ts';
import { options } from './options.ts';
import { order } from './order.ts';
import { pairs } from './pairs.ts';
import { parts } from './parts.ts';
import { point } from './point.ts';
import { questions } from './questions.ts';
import { readability } from './readability.ts';
import { references } from './references.ts';
import { reviews } from './reviews.ts';
import type { Rule, RuleContext } from './rule.ts';
import { sections } from './sections.ts';
import { spelling } from './spelling.ts';
import { terms } from './terms.ts';
import { translated } from './translated.ts';
import { typography } from './typography.ts';
import { unfinished } from './unfinished.ts';
import { unique } from './unique.ts';
import { findingsIn } from './verdict.ts';
import { workshop } from './workshop.ts';

/** Every rule, in the order of docs/AUTHORING.md. */
export const rules: readonly Rule[] = [
  // The parts fit together.
  unique,
  pairs,
  inStep,
  order,
  format,
  references,
  claims,
  links,
  linked,
  questions,
  options,
  keywords,
  parts,
  about,
  figures,
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
  reviews,
  images,
  attachments,
  markdown,
  // Each text reads well.
  language,
  unfinished,
  translated,
  typography,
  currency,
  readability,
  spelling,
];

/** What reading reports before any rule is asked: mostly files that cannot be read. */
export const readerRules = [
  'file-name',
  'file',
  'invisible',
  'frontmatter',
  'yaml',
  'mdx',
  'schema',
] as const;
const readerSeverity: Readonly<Record<string, Severity>> = { 'file-name': 'warning', invisible: 'warning' };

const weights: readonly Severity[] = ['error', 'warning', 'advice'];

const severityOf: ReadonlyMap<string, Severity> = new Map(
  rules.map(({ name, severity }) => [name, severity]),
);

/** Everything there is to mend: what stops the site first, then by file, line and column. */
export function checkContent(content: Content, context: RuleContext): WeighedFinding[] {
  const off: readonly string[] = content.site.fields.checks?.off ?? [];
  // What the company has set is not known: neither its languages nor what it wants of a text.
  const isUnknown = content.unreadable.includes('site.yaml');
  const isOn = (name: string, severity: Severity): boolean =>
    !off.includes(name) && (!isUnknown || (severity !== 'advice' && name !== pairs.name));
  const drafts = new Set(
    textFiles(content).flatMap(({ file, fields }) => (fields.draft === true ? [file] : [])),
  );
  const findings = [
    ...content.findings.map((found) => weighed(found, readerSeverity[found.rule] ?? 'error')),
    ...[...everyText(content), ...content.yamlTexts].flatMap((text) =>
      findingsIn(text, rules).flatMap((found) => {
        const severity = severityOf.get(found.rule) ?? 'error';
        return isOn(found.rule, severity) ? [weighed(found, severity)] : [];
      }),
    ),
    ...rules
      .filter(({ name, severity }) => isOn(name, severity))
      .flatMap(({ check, severity }) =>
        (check?.(content, context) ?? []).map((found) => weighed(found, severity)),
      ),
  ];
  return merged(findings)
    .flatMap((found) => (drafts.has(found.file) ? forDraft(found) : [found]))
    .sort(
      (a, b) =>
        weights.indexOf(a.severity) - weights.indexOf(b.severity) ||
        Number(a.file > b.file) - Number(a.file < b.file) ||
        a.line - b.line ||
        a.column - b.column ||
        Number(a.rule > b.rule) - Number(a.rule < b.rule),
    );
}

function weighed(found: Finding, severity: Severity): WeighedFinding {
  return { ...found, severity: found.severity ?? severity };
}
