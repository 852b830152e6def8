import { everyText, textFiles } from '../model/model.ts';
import type { Content } from '../model/model.ts';
import { fileReport, findingsOf, idOf, weights } from '../model/file-report.ts';
import type { FileReport } from '../model/file-report.ts';
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
import { findingsIn, rulesIn } from './verdict.ts';
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

const severityOf: ReadonlyMap<string, Severity> = new Map(
  rules.map(({ name, severity }) => [name, severity]),
);

/** Everything there is to mend: what stops the site first, then by file, line and column. */
export const checkContent = (content: Content, context: RuleContext): WeighedFinding[] =>
  findingsOf(reportContent(content, context));

/**
 * Everything there is to mend, file by file, in the order of their names.
 * @param before what an earlier check has reported of files, by their names: those that hang on the same are taken over
 */
export function reportContent(
  content: Content,
  context: RuleContext,
  before: ReadonlyMap<string, FileReport> = new Map(),
): FileReport[] {
  const off: readonly string[] = content.site.fields.checks?.off ?? [];
  // What the company has set is not known: neither its languages nor what it wants of a text.
  const isUnknown = content.unreadable.includes('site.yaml');
  const isOn = (name: string, severity: Severity): boolean =>
    !off.includes(name) && (!isUnknown || (severity !== 'advice' && name !== pairs.name));
  const ofRules = (findings: readonly Finding[]): WeighedFinding[] =>
    findings.flatMap((found) => {
      const severity = severityOf.get(found.rule) ?? 'error';
      return isOn(found.rule, severity) ? [weighed(found, severity)] : [];
    });
  const texts = new Map(everyText(content).map((text) => [text.file, text]));
  const drafts = new Set(
    textFiles(content).flatMap(({ file, fields }) => (fields.draft === true ? [file] : [])),
  );
  const byReader = Map.groupBy(
    [
      ...content.findings.map((found) => weighed(found, readerSeverity[found.rule] ?? 'error')),
      ...content.yamlTexts.flatMap((text) => ofRules(findingsIn(text, rules))),
    ],
    ({ file }) => file,
  );
  const together = Map.groupBy(
    rules
      .filter(({ name, severity }) => isOn(name, severity))
      .flatMap(({ check, severity }) =>
        (check?.(content, context) ?? []).map((found) => weighed(found, severity)),
      ),
    ({ file }) => file,
  );
  const foreign = new Set(
    [...byReader.values()].flatMap((found) =>
      found.flatMap(({ rule, file }) => (rule === language.name ? [file] : [])),
    ),
  );
  if (isOn(language.name, language.severity))
    for (const [file, text] of texts) if (rulesIn(text, rules).includes(language.name)) foreign.add(file);

  const reportOf = (file: string): FileReport => {
    const text = texts.get(file);
    const [read, found] = [byReader.get(file) ?? [], together.get(file) ?? []];
    const isDraft = drafts.has(file);
    const alien = found.map(({ rule, parameters }) =>
      rule === translated.name ? foreign.has(String(Reflect.get(parameters, 'file'))) : false,
    );
    const isKnown = text === undefined || text.digest !== undefined;
    const id = isKnown
      ? idOf([text?.digest, off, isUnknown, isDraft, foreign.has(file), alien, read, found])
      : undefined;
    const known = before.get(file);
    if (known?.id !== undefined && known.id === id) return known;
    const all = [...read, ...(text ? ofRules(findingsIn(text, rules)) : []), ...found];
    const told = merged(all, foreign).flatMap((one) => (isDraft ? forDraft(one) : [one]));
    return fileReport(file, told, id);
  };
  const files = new Set([...byReader.keys(), ...together.keys()]);
  for (const [file, text] of texts) if (rulesIn(text, rules).length > 0) files.add(file);
  return [...files]
    .sort()
    .map(reportOf)
    .filter(({ counts }) => weights.some((weight) => counts[weight] > 0));
}

function weighed(found: Finding, severity: Severity): WeighedFinding {
  return { ...found, severity: found.severity ?? severity };
}
