import { braceAdvice, htmlAdvice } from '../model/mdx-problems.ts';
import { textFiles } from '../model/model.ts';
import type { Code, Component } from '../model/model.ts';
import { didYouMean, joinWithAnd } from '../model/did-you-mean.ts';
import { finding, blocking } from '../model/finding.ts';
import type { Finding } from '../model/finding.ts';
import { componentTables } from '../model/component-table.ts';
import type { ComponentTable, PropKind } from '../model/component-table.ts';
import type { Rule } from './rule.ts';

/** Texts use the components there are, as they are meant, and no code. */
export const components: Rule = {
  name: 'components',
  severity: 'warning',
  check: (content) =>
    textFiles(content).flatMap(({ body, kind }) => [
      ...(body?.components ?? []).flatMap((component) => componentFindings(component, componentTables[kind])),
      ...(body?.code ?? []).map(({ what, text, place }) => {
        const first = text.split('\n')[0] ?? '';
        const [message, hint] = codeComplaint(what, first, Object.keys(componentTables[kind]));
        return finding('components', place, message, hint, isDangerous(what, text) ? 'error' : 'warning');
      }),
    ]),
};

/** Elements that run, load or send something, or change the whole page. */
const dangerous =
  /^<(?:script|style|iframe|object|embed|form|input|button|link|meta|base|html|head|body|template|svg|math)\b/iu;

/** Whether a page would run what an author wrote, or would not be what it should be. */
function isDangerous(what: Code['what'], text: string): boolean {
  return what !== 'HTML' || dangerous.test(text);
}

function codeComplaint(
  what: Code['what'],
  text: string,
  names: readonly string[],
): readonly [message: string, hint: string] {
  if (what === 'HTML') {
    const element = /^<(\w+)/u.exec(text)?.[1] ?? '';
    const name = names.find((one) => one.toLowerCase() === element);
    return name === undefined
      ? [`HTML in the text: ${text}`, htmlAdvice(element)]
      : [`no component ${text}`, `did you mean <${name}>? Components begin with a capital letter`];
  }
  if (what === 'expression') return [`{ begins code: ${text}`, braceAdvice(text.slice(1, -1))];
  return /\bfrom\s+['"]|^export\s+(?:const|default|let|function)\b/u.test(text)
    ? [`code in the text: ${text}`, 'take it away; the components are there already']
    : [
        `a paragraph that begins with ${text.split(' ')[0] ?? ''} is read as code`,
        'begin it with another word',
      ];
}

function componentFindings(
  { name, props, place, atProp, bare }: Component,
  table: ComponentTable,
): Finding[] {
  const allowed = table[name];
  const names = Object.keys(table);
  if (!allowed) {
    return [
      blocking(
        finding(
          'components',
          place,
          `no component <${name}>`,
          // A component of the other kind of text is no misspelling.
          Object.values(componentTables).some((other) => name in other)
            ? `there are ${joinWithAnd(names)}`
            : didYouMean(name, names, `there are ${joinWithAnd(names)}`),
        ),
      ),
    ];
  }
  const known = Object.keys(allowed);
  const unknown = [...props.keys()].filter((prop) => !known.includes(prop));
  const absent = known.filter((prop) => !props.has(prop));
  return [
    ...(bare
      ? [finding('components', place, `the words in <${name}> stand in no paragraph`, bareHint(name))]
      : []),
    ...unknown.map((prop) =>
      finding(
        'components',
        atProp(prop),
        `<${name}> takes no ${prop}`,
        didYouMean(prop, known, known.length === 0 ? 'write it without' : `it takes ${joinWithAnd(known)}`),
      ),
    ),
    ...absent
      .filter((prop) => !unknown.some((other) => didYouMean(other, known, '') === `did you mean ${prop}?`))
      .map((prop) =>
        finding('components', place, `<${name}> needs ${prop}`, `write ${example(prop, allowed[prop])}`),
      ),
    ...known
      .filter((prop) => props.has(prop))
      .flatMap((prop) => {
        const kind = allowed[prop];
        const value = props.get(prop);
        if (!kind || fits(kind, value)) return [];
        const shown = value === undefined ? 'code' : JSON.stringify(value);
        return [
          finding(
            'components',
            atProp(prop),
            `${prop} of <${name}>: expected ${expected(kind)}, found ${shown}`,
            kind.kind === 'one of' && typeof value === 'string'
              ? didYouMean(value, kind.values, `write ${example(prop, kind)}`)
              : kind.kind === 'number' && typeof value === 'string' && /^\d+$/u.test(value)
                ? `write ${prop}={${value}}`
                : `write ${example(prop, kind)}`,
            value === undefined ? 'error' : 'warning',
          ),
        ];
      }),
  ];
}

function bareHint(name: string): string {
  return name === 'Claim' || name === 'Term'
    ? 'write more of the paragraph on the same line, before or after it'
    : `leave an empty line after <${name}> and before </${name}>`;
}

function fits(kind: PropKind, value: unknown): boolean {
  if (kind.kind === 'number') return Number.isInteger(value) && Number(value) > 0;
  if (typeof value !== 'string' || value.trim() === '') return false;
  return kind.kind !== 'one of' || kind.values.includes(value);
}

function expected(kind: PropKind): string {
  if (kind.kind === 'one of') return kind.values.join(' or ');
  return { text: 'a text in quotes', key: 'an id in quotes', number: 'a whole number in braces' }[kind.kind];
}

function example(prop: string, kind: PropKind | undefined): string {
  if (kind?.kind === 'number') return `${prop}={${prop === 'minutes' ? 20 : 1}}`;
  return `${prop}="${kind?.kind === 'one of' ? (kind.values[0] ?? '…') : '…'}"`;
}
