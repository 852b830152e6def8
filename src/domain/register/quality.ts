import { dayNumber } from './checks.ts';
import { isOrganisationNumber, nearNames, organisationDigits } from './names.ts';
import { cardFields } from './reading/read-orders.ts';
import type { Card, CardField } from './reading/read-orders.ts';

/** Something to mend at a customer: what, in which field, and the customer it is doubled with. */
export type Issue =
  | { readonly kind: 'missing'; readonly field: CardField }
  | { readonly kind: 'invalid'; readonly field: CardField }
  | { readonly kind: 'stale' }
  | { readonly kind: 'sameOrganisation' | 'nearName'; readonly other: string };

export interface CustomerIssues {
  /** The row of the file. */
  readonly row: number;
  readonly customer: string;
  readonly name: string;
  readonly issues: readonly Issue[];
}

export interface Quality {
  readonly customers: number;
  /** Customers with anything to mend. */
  readonly toMend: number;
  readonly missing: Readonly<Partial<Record<CardField, number>>>;
  readonly invalid: number;
  readonly stale: number;
  readonly doubled: number;
  /** In the order of the file; customers without issues left out. */
  readonly list: readonly CustomerIssues[];
}

/** A customer to be looked at; `last` is the day of the last purchase, null where none is known. */
export interface Checked extends Card {
  readonly last: string | null;
}

/** One sign `@`, and behind it a name with a point that has two letters or more after it. No expression: it would try each point. */
function isEmail(text: string): boolean {
  const [name = '', host = '', ...more] = text.split('@');
  const point = host.indexOf('.', 1);
  return name !== '' && more.length === 0 && point > 0 && host.length - point > 2 && !/\s/u.test(text);
}
const isPhone = (text: string): boolean =>
  /^[+\d\s()/.-]+$/u.test(text) && text.replaceAll(/\D/gu, '').length >= 6;

/** What cannot be right. Other countries number companies otherwise: only what looks Swedish is checked. */
const invalid: Readonly<Partial<Record<CardField, (text: string) => boolean>>> = {
  email: (text) => !isEmail(text),
  phone: (text) => !isPhone(text),
  organisation: (text) => /^[\d\s-]+$/u.test(text) && !isOrganisationNumber(text),
};

/**
 * What is to be mended in a register: fields that are empty, or cannot be right; customers who have bought nothing for
 * longer than `staleDays`; customers who are there twice, by organisation number or by a name that is nearly the same.
 * A field that nobody fills is no field of this register, and is not asked for.
 */
export function registerQuality(
  cards: readonly Checked[],
  inputs: { readonly until: string; readonly staleDays: number },
): Quality {
  const end = dayNumber('until', inputs.until);
  const asked = cardFields.filter((field) => cards.some((card) => card.fields[field] !== undefined));
  const byOrganisation = new Map<string, Checked>();
  // A number instead of a name resembles its neighbours and says nothing.
  const near = nearNames(
    cards.map(({ name, customer }) => name || (/\p{L}{3}/u.test(customer) ? customer : '')),
  );
  const list = cards.map((card, index): CustomerIssues => {
    const issues: Issue[] = [];
    for (const field of asked) {
      const text = card.fields[field];
      if (text === undefined) issues.push({ kind: 'missing', field });
      else if (invalid[field]?.(text)) issues.push({ kind: 'invalid', field });
    }
    if (card.last !== null && end - dayNumber('last', card.last) > inputs.staleDays)
      issues.push({ kind: 'stale' });
    const number = organisationDigits(card.fields.organisation ?? '');
    const same = number.length >= 6 ? byOrganisation.get(number) : undefined;
    const like = cards[near[index] ?? -1];
    if (same) issues.push({ kind: 'sameOrganisation', other: labelOf(same) });
    else if (like) issues.push({ kind: 'nearName', other: labelOf(like) });
    if (number.length >= 6 && !same) byOrganisation.set(number, card);
    return { row: card.row, customer: card.customer, name: card.name, issues };
  });
  const withIssue = (test: (issue: Issue) => boolean): number =>
    list.filter(({ issues }) => issues.some(test)).length;
  return {
    customers: cards.length,
    toMend: withIssue(() => true),
    missing: Object.fromEntries(
      asked.map((field) => [field, withIssue((issue) => issue.kind === 'missing' && issue.field === field)]),
    ),
    invalid: withIssue(({ kind }) => kind === 'invalid'),
    stale: withIssue(({ kind }) => kind === 'stale'),
    doubled: withIssue(({ kind }) => kind === 'sameOrganisation' || kind === 'nearName'),
    list: list.filter(({ issues }) => issues.length > 0).toSorted((a, b) => a.row - b.row),
  };
}

const labelOf = ({ customer, name }: Card): string =>
  name === '' || name === customer ? customer : `${customer} ${name}`;
