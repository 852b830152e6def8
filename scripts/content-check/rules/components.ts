import type { Code, Component } from '../model/model.ts';
import { guessOf } from '../model/did-you-mean.ts';
import { finding, blocking } from '../model/finding.ts';
import type { Finding } from '../model/finding.ts';
import { componentTables } from '../model/component-table.ts';
import type { ComponentTable, PropKind } from '../model/component-table.ts';
import type { Rule } from './rule.ts';

/** Texts use the components there are, as they are meant, and no code. */
export const components: Rule = {
  name: 'components',
  severity: 'warning',
  inText: ({ body, kind }) => [
    ...(body?.components ?? []).flatMap((component) => componentFindings(component, componentTables[kind])),
    ...(body?.code ?? []).map((code) => codeFinding(code, Object.keys(componentTables[kind]))),
  ],
};

/** Elements that run, load or send something, or change the whole page. */
const dangerous =
  /^<(?:script|style|iframe|object|embed|form|input|button|link|meta|base|html|head|body|template|svg|math)\b/iu;

/** Whether a page would run what an author wrote, or would not be what it should be. */
function isDangerous(what: Code['what'], text: string): boolean {
  return what !== 'HTML' || dangerous.test(text);
}

function codeFinding({ what, text: whole, place }: Code, names: readonly string[]): Finding {
  const text = whole.split('\n')[0] ?? '';
  const severity = isDangerous(what, whole) ? 'error' : 'warning';
  if (what === 'HTML') {
    const element = /^<(\w+)/u.exec(text)?.[1] ?? '';
    const name = names.find((one) => one.toLowerCase() === element);
    return name === undefined
      ? finding('components', place, 'html', { text, element }, severity)
      : finding('components', place, 'capital', { text, name }, severity);
  }
  if (what === 'expression')
    return finding('components', place, 'expression', { text, inside: text.slice(1, -1) }, severity);
  return /\bfrom\s+['"]|^export\s+(?:const|default|let|function)\b/u.test(text)
    ? finding('components', place, 'code', { text }, severity)
    : finding('components', place, 'readAsCode', { word: text.split(' ')[0] ?? '' }, severity);
}

/** The components that are nothing without words in them. */
const wordHolders: readonly string[] = ['Claim', 'Term'];

/** The components that hold one list: a line that stands beside it was meant for it. */
const lists: readonly string[] = ['Phrases', 'Mistakes'];

function componentFindings(component: Component, table: ComponentTable): Finding[] {
  const { name, props, place, atProp, bare, holds, paragraphs } = component;
  const allowed = table[name];
  const names = Object.keys(table);
  if (!allowed) {
    // A component of the other kind of text is no misspelling.
    const isOther = Object.values(componentTables).some((other) => name in other);
    const guess = isOther ? undefined : guessOf(name, names);
    return [blocking(finding('components', place, 'unknown', { name, guess, names }))];
  }
  const known = Object.keys(allowed);
  const unknown = [...props.keys()].filter((prop) => !known.includes(prop));
  const absent = known.filter((prop) => !props.has(prop));
  return [
    ...(bare
      ? [finding('components', place, 'bare', { name, inline: name === 'Claim' || name === 'Term' })]
      : []),
    ...(holds.length === 0 && wordHolders.includes(name)
      ? [finding('components', place, 'empty', { name })]
      : []),
    ...(lists.includes(name) && holds.includes('list') ? paragraphs : [])
      .filter(({ text }) => /^[–—·]\s/u.test(text))
      .map(({ at }) => finding('components', at(0), 'besideList', { name })),
    ...unknown.map((prop) =>
      finding('components', atProp(prop), 'unknownProp', {
        name,
        prop,
        guess: guessOf(prop, known),
        props: known,
      }),
    ),
    ...absent
      .filter((prop) => !unknown.some((other) => guessOf(other, known) === prop))
      .map((prop) =>
        finding('components', place, 'missingProp', { name, prop, write: example(prop, allowed[prop]) }),
      ),
    ...known
      .filter((prop) => props.has(prop))
      .flatMap((prop) => {
        const kind = allowed[prop];
        return kind ? valueFindings(component, prop, kind) : [];
      }),
  ];
}

function valueFindings({ name, props, atProp }: Component, prop: string, kind: PropKind): Finding[] {
  const value = props.get(prop);
  if (fits(kind, value)) return [];
  const values = kind.kind === 'one of' ? kind.values : [];
  // "15", and "15 min" as well.
  const number =
    kind.kind === 'number' && typeof value === 'string' ? /^\s*(\d+)\b/u.exec(value)?.[1] : undefined;
  return [
    finding(
      'components',
      atProp(prop),
      'value',
      {
        name,
        prop,
        kind: kind.kind,
        values,
        found: value === undefined ? undefined : JSON.stringify(value),
        guess: typeof value === 'string' ? guessOf(value, values) : undefined,
        write: number === undefined ? example(prop, kind) : `${prop}={${number}}`,
      },
      value === undefined ? 'error' : 'warning',
    ),
  ];
}

function fits(kind: PropKind, value: unknown): boolean {
  if (kind.kind === 'number') return Number.isInteger(value) && Number(value) > 0;
  if (typeof value !== 'string' || value.trim() === '') return false;
  return kind.kind !== 'one of' || kind.values.includes(value);
}

function example(prop: string, kind: PropKind | undefined): string {
  if (kind?.kind === 'number') return `${prop}={${prop === 'minutes' ? 20 : 1}}`;
  return `${prop}="${kind?.kind === 'one of' ? (kind.values[0] ?? '…') : '…'}"`;
}
