import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { summariseOrders } from '../../../../src/domain/register/orders.ts';
import { lastDay, orderList } from './arbitraries.ts';

const until = '2026-01-29';
const line = (customer: string, date: string, amount: number) => ({ customer, date, amount });

describe('an order list summed up by customer', () => {
  test('counts the days with an order after the first, in weeks', () => {
    const orders = [
      line('Ek', '2026-01-01', 100),
      line('Ek', '2026-01-08', 40),
      line('Ek', '2026-01-08', 20),
      line('Ek', '2026-01-22', 120),
    ];
    expect(summariseOrders({ orders, until })).toEqual([
      {
        customer: 'Ek',
        frequency: 2,
        recency: 3,
        age: 4,
        monetary: 90,
        revenue: 280,
        first: '2026-01-01',
        last: '2026-01-22',
      },
    ]);
  });

  test('knows nothing of what comes after the end of observation', () => {
    const orders = [
      line('Ek', '2026-01-01', 100),
      line('Ek', '2026-02-01', 100),
      line('Al', '2026-02-01', 5),
    ];
    const [row, ...others] = summariseOrders({ orders, until });
    expect(row).toMatchObject({ customer: 'Ek', frequency: 0, recency: 0, monetary: 0, revenue: 100 });
    expect(others).toEqual([]);
  });

  test('takes a return off the revenue, and not for an order', () => {
    const orders = [
      line('Ek', '2026-01-01', 100),
      line('Ek', '2026-01-08', 50),
      line('Ek', '2026-01-08', -10),
      line('Ek', '2026-01-15', -20),
      line('Al', '2026-01-15', -20),
    ];
    expect(summariseOrders({ orders, until })).toEqual([
      expect.objectContaining({
        customer: 'Ek',
        frequency: 1,
        monetary: 40,
        revenue: 120,
        last: '2026-01-08',
      }),
    ]);
  });

  test('a unit of another length changes the times only', () => {
    const orders = [line('Ek', '2026-01-01', 1), line('Ek', '2026-01-15', 1)];
    const [row] = summariseOrders({ orders, until, unitDays: 1 });
    expect(row).toMatchObject({ frequency: 1, recency: 14, age: 28 });
  });

  test('the order of the lines plays no part, to the last digit', () => {
    fc.assert(
      fc.property(
        orderList.chain((orders) =>
          fc.tuple(fc.constant(orders), fc.shuffledSubarray(orders, { minLength: orders.length })),
        ),
        ([orders, shuffled]) => {
          expect(summariseOrders({ orders: shuffled, until: lastDay })).toEqual(
            summariseOrders({ orders, until: lastDay }),
          );
        },
      ),
    );
  });

  test('a file in two parts gives what the whole gives', () => {
    fc.assert(
      fc.property(orderList, fc.nat({ max: 60 }), (orders, cut) => {
        const parts = [...orders.slice(cut), ...orders.slice(0, cut)];
        expect(summariseOrders({ orders: parts, until: lastDay })).toEqual(
          summariseOrders({ orders, until: lastDay }),
        );
      }),
    );
  });

  test('each customer has a row with times in order, and the revenue adds up', () => {
    fc.assert(
      fc.property(orderList, (orders) => {
        const rows = summariseOrders({ orders, until: lastDay });
        const buying = new Set(orders.filter(({ amount }) => amount >= 0).map(({ customer }) => customer));
        expect(rows.map(({ customer }) => customer)).toEqual([...buying].toSorted());
        for (const row of rows) {
          expect(row.recency).toBeLessThanOrEqual(row.age);
          expect(row.frequency === 0).toBe(row.recency === 0);
        }
        const whole = orders
          .filter(({ customer }) => buying.has(customer))
          .reduce((sum, { amount }) => sum + amount, 0);
        expect(rows.reduce((sum, { revenue }) => sum + revenue, 0)).toBeCloseTo(whole, 6);
      }),
    );
  });

  test.each([
    ['2026-02-30', 'orders[0].date must be a day of the calendar written YYYY-MM-DD; found "2026-02-30"'],
    ['28.11.2026', 'orders[0].date must be a day of the calendar written YYYY-MM-DD; found "28.11.2026"'],
  ])('refuses the date %s by name', (date, message) => {
    expect(() => summariseOrders({ orders: [line('Ek', date, 1)], until })).toThrow(new RangeError(message));
  });
});
