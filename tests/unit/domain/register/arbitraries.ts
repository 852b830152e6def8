import fc from 'fast-check';
import type { Order } from '../../../../src/domain/register/orders.ts';

/** Parameters of the BG/NBD model as data give them, and far beyond. */
export const model = fc.record({
  r: fc.double({ min: 1e-3, max: 50, noNaN: true }),
  alpha: fc.double({ min: 1e-3, max: 500, noNaN: true }),
  a: fc.double({ min: 1e-3, max: 50, noNaN: true }),
  b: fc.double({ min: 1e-3, max: 50, noNaN: true }),
});

/** A customer's history: the last order between the first and the end. */
export const history = fc
  .record({
    frequency: fc.integer({ min: 0, max: 300 }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    age: fc.double({ min: 0, max: 500, noNaN: true }),
  })
  .map(({ frequency, share, age }) => ({ frequency, recency: frequency === 0 ? 0 : share * age, age }));

const days = 400;
const dayOf = (offset: number): string => new Date(Date.UTC(2025, 0, 1 + offset)).toISOString().slice(0, 10);

/** An order list of a few customers over a year and a month, to whole öre. */
export const orderList: fc.Arbitrary<Order[]> = fc.array(
  fc.record({
    customer: fc.constantFrom('Ek', 'Björk', 'Al', '__proto__', 'constructor', '4711'),
    date: fc.integer({ min: 0, max: days }).map(dayOf),
    amount: fc.integer({ min: -50_000, max: 500_000 }).map((cents) => cents / 100),
  }),
  { maxLength: 60 },
);

/** The day after which none of {@link orderList} is dated. */
export const lastDay = dayOf(days);
