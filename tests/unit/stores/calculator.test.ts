import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Inputs } from '../../../src/domain/retention/inputs.ts';
import { $history, $linkedInputs, $ownInputs, createCalculator } from '../../../src/stores/calculator.ts';
import { closeLink, adoptLinkedInputs } from '../../../src/stores/linked-inputs.ts';

const initial: Inputs = {
  segments: [
    {
      id: 's1',
      name: 'All',
      customers: 200,
      revenue: 50_000,
      marginShare: 0.4,
      retention: 0.85,
      acquisitionCost: 15_000,
    },
  ],
  gain: 0.03,
  yearlyCost: 100_000,
  horizon: 5,
  discount: 0.1,
  growthTarget: 0,
  complaints: 1,
  reach: 45,
  influence: 2 / 3,
  recovery: 0,
  customerShare: 0.1,
  prospectShare: 0.1,
  leaveProbability: 0.1,
  conversion: 0.05,
  deals: 40,
  dealValue: 50_000,
  cycleDays: 60,
  faster: 0,
  discountSaved: 0,
  valueHorizon: null,
  ranges: {},
  cohorts: [],
  cohortNames: [],
  notes: {},
  example: '',
};

let now = 0;
const calculator = createCalculator(initial, () => now);
const discount = (): number => calculator.$inputs.get().discount;

describe('the calculator’s inputs', () => {
  let stop: () => void;
  beforeEach(() => {
    now += 1_000_000;
    stop = calculator.$loss.listen(() => undefined);
    $linkedInputs.set(null);
    $ownInputs.set(initial);
    $history.set({ past: [], future: [] });
  });
  afterEach(() => {
    stop();
  });

  test('what is typed quickly into one field is one step back, what follows later another', () => {
    calculator.change('discount', 0.2);
    now += 100;
    calculator.change('discount', 0.25);
    now += 5000;
    calculator.change('discount', 0.3);
    calculator.undo();
    expect(discount()).toBe(0.25);
    calculator.undo();
    expect(discount()).toBe(0.1);
    calculator.undo();
    expect(discount()).toBe(0.1);
    calculator.redo();
    calculator.redo();
    expect(discount()).toBe(0.3);
  });

  test('a change of another field is a step of its own, and ends what could be redone', () => {
    calculator.change('discount', 0.2);
    calculator.change('gain', 0.05);
    calculator.undo();
    expect(calculator.$inputs.get()).toMatchObject({ discount: 0.2, gain: 0.03 });
    calculator.change('horizon', 3);
    calculator.redo();
    expect(calculator.$inputs.get()).toMatchObject({ gain: 0.03, horizon: 3 });
  });

  test('results follow at once', () => {
    calculator.change('s1.retention', 0.9);
    expect(calculator.$loss.get().all.lost).toBeCloseTo(20, 9);
  });

  test('linked inputs are shown and changed without touching the reader’s own', () => {
    $linkedInputs.set({ ...initial, discount: 0.5 });
    calculator.change('gain', 0.1);
    expect(calculator.$inputs.get()).toMatchObject({ discount: 0.5, gain: 0.1 });
    expect($ownInputs.get()).toEqual(initial);
    closeLink();
    expect(calculator.$inputs.get()).toEqual(initial);
  });

  test('taken over they are the reader’s own, and one step back are the former ones', () => {
    $linkedInputs.set({ ...initial, discount: 0.5 });
    adoptLinkedInputs(calculator);
    expect($ownInputs.get()?.discount).toBe(0.5);
    calculator.undo();
    expect(discount()).toBe(0.1);
  });
});
