import { label } from '../../../src/schemas/shared.ts';

/** What a prop of a component may hold. */
export type PropKind =
  | { readonly kind: 'text' }
  | { readonly kind: 'key' }
  | { readonly kind: 'minutes' }
  | { readonly kind: 'one of'; readonly values: readonly string[] };

/**
 * The components an author may use, each with its props; every prop is needed. A test holds this table and
 * src/components/article together.
 */
export const componentTable: Readonly<Record<string, Readonly<Record<string, PropKind>>>> = {
  Case: {},
  Claim: { label: { kind: 'one of', values: label.options }, source: { kind: 'key' } },
  Exercise: { minutes: { kind: 'minutes' }, people: { kind: 'text' }, material: { kind: 'text' } },
  LiveFigure: {
    name: {
      kind: 'one of',
      values: ['speed-of-trust', 'word-of-mouth', 'keep-customers', 'customer-segments'],
    },
  },
  Mistakes: {},
  Phrases: {},
  Term: { id: { kind: 'key' } },
  Worksheet: { title: { kind: 'text' } },
};
