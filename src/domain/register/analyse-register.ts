import type { Analysis, CustomerAnswer } from './analyse.ts';
import { dayNumber } from './checks.ts';
import type { RegisterCard } from './reading/read-register.ts';

/**
 * What a register without single orders can say: who is large and who has been silent for long. Without the days between
 * purchases there is no rhythm of a customer's own, and without them no model.
 * @param until the day up to which the register is kept, `YYYY-MM-DD`
 */
export function analyseRegister(cards: readonly RegisterCard[], until: string): Analysis {
  const end = dayNumber('until', until);
  const customers = cards.map((card): CustomerAnswer => {
    const last = card.last ?? card.first ?? until;
    const purchases = card.orders ?? 0;
    const silence = card.last === null ? 0 : Math.max(0, end - dayNumber('last', card.last));
    // Of a register with a count of orders the mean gap is known, not the usual one: enough to see a long silence.
    const span =
      card.first === null || card.last === null
        ? 0
        : dayNumber('last', card.last) - dayNumber('first', card.first);
    const gap = purchases >= 3 && span > 0 ? span / (purchases - 1) : null;
    const isQuiet = gap !== null && silence >= Math.max(2 * gap, 14);
    const revenue = card.revenue ?? 0;
    return {
      customer: card.customer,
      name: card.name,
      first: card.first ?? last,
      last,
      purchases,
      revenue,
      lastYear: revenue,
      gap,
      silence,
      state: gap === null ? 'unknown' : isQuiet ? (silence > 6 * gap ? 'lost' : 'quiet') : 'active',
      alive: null,
      orders: null,
      expected: null,
      stake: isQuiet ? Math.max(0, revenue) : 0,
    };
  });
  return {
    until,
    from: customers.reduce((least, { first }) => (first < least ? first : least), until),
    customers,
    contract: { isContract: false, share: 0, known: 0 },
    model: null,
    noModel: 'noOrders',
    contractModel: null,
    years: 0,
    yearly: [],
    cohorts: [],
    groupRetention: {},
  };
}
