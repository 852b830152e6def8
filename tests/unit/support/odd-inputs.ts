import fc from 'fast-check';
import { inputs as parseInputs } from '../../../src/domain/retention/inputs.ts';
import type { Inputs } from '../../../src/domain/retention/inputs.ts';

const share = (min: number, max: number) =>
  fc.integer({ min: min * 1000, max: max * 1000 }).map((value) => value / 1000);
const whole = (max: number) => fc.integer({ min: 0, max });
const amount = fc.integer({ min: 100, max: 40_000_000 }).map((value) => value / 100);

const segment = fc.record({
  customers: fc.integer({ min: 1, max: 900 }),
  revenue: amount,
  marginShare: share(0.05, 0.6),
  retention: share(0.4, 0.98),
  acquisitionCost: amount,
});

/** Inputs of one to three segments with the odd numbers that real companies have: 17 customers, 31.5 %, 243,500. */
export const oddInputs: fc.Arbitrary<Inputs> = fc
  .record({
    segments: fc.array(segment, { minLength: 1, maxLength: 3 }),
    gain: share(0.001, 0.06),
    yearlyCost: amount,
    horizon: fc.integer({ min: 1, max: 12 }),
    discount: share(0.01, 0.2),
    growthTarget: share(0, 0.2),
    complaints: whole(20),
    reach: whole(400),
    influence: share(0, 1),
    recovery: share(0, 0.9),
    customerShare: share(0, 0.4),
    prospectShare: share(0, 0.4),
    leaveProbability: share(0, 1),
    conversion: share(0, 1),
    deals: whole(300),
    dealValue: amount,
    cycleDays: whole(300),
    faster: share(0, 0.5),
    discountSaved: share(0, 0.1),
  })
  .map(({ segments, ...common }) =>
    parseInputs({
      ...common,
      segments: segments.map((one, index) => ({ ...one, id: `s${index + 1}`, name: `Group ${index + 1}` })),
      valueHorizon: null,
      ranges: {},
      cohorts: [],
      cohortNames: [],
      notes: {},
      example: '',
    }),
  );
