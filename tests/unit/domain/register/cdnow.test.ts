import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { expectedOrders, fitBgNbd } from '../../../../src/domain/register/buy-till-you-die.ts';
import { summariseOrders } from '../../../../src/domain/register/orders.ts';
import { fitGammaGamma } from '../../../../src/domain/register/spend.ts';

/**
 * The CDNOW sample that the published figures were fitted to. It is not ours to hand on, so it is read where it lies
 * beside the project, and the test says that it was left out where it does not.
 */
const file = new URL('../../../../../shared/data/CDNOW_sample.txt', import.meta.url);
const isThere = existsSync(file);

test.skipIf(isThere)(
  'the CDNOW sample is not beside this project (../shared/data/CDNOW_sample.txt): left out',
  () => {
    expect(isThere).toBe(false);
  },
);

describe.skipIf(!isThere)('the CDNOW sample', () => {
  const orders = isThere
    ? readFileSync(file, 'utf8')
        .trim()
        .split('\n')
        .map((line) => line.trim().split(/\s+/u))
        .map(([, customer = '', day = '', , dollars = '']) => ({
          customer,
          date: `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`,
          amount: Number(dollars),
        }))
    : [];
  const customers = summariseOrders({ orders, until: '1997-09-30' });

  test('has 2,357 customers, 946 of them with a repeat order in the first 39 weeks', () => {
    expect(customers).toHaveLength(2357);
    expect(customers.filter(({ frequency }) => frequency > 0)).toHaveLength(946);
  });

  test('gives the parameters of Fader, Hardie & Lee 2005', () => {
    const fit = fitBgNbd({ customers });
    expect(fit.r).toBeCloseTo(0.243, 3);
    expect(fit.alpha).toBeCloseTo(4.414, 3);
    expect(fit.a).toBeCloseTo(0.793, 3);
    expect(fit.b).toBeCloseTo(2.426, 3);
    expect(fit.logLikelihood).toBeCloseTo(-9582.4, 1);
  });

  test('foretells the next 39 weeks', () => {
    const model = fitBgNbd({ customers });
    const expected = customers.reduce(
      (sum, customer) => sum + expectedOrders({ model, customer, horizon: 39 }),
      0,
    );
    const later = summariseOrders({ orders, until: '1998-06-30' });
    const before = customers.reduce((sum, { frequency }) => sum + frequency, 0);
    const seen = later.reduce((sum, { frequency }) => sum + frequency, 0) - before;
    expect(Math.abs(expected / seen - 1)).toBeLessThan(0.15);
  });

  test('gives the spend of Fader & Hardie 2013', () => {
    const fit = fitGammaGamma({ customers });
    expect(fit.p).toBeCloseTo(6.25, 2);
    expect(fit.q).toBeCloseTo(3.74, 2);
    expect(fit.v).toBeCloseTo(15.44, 2);
  });
});
