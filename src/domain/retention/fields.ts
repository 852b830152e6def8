/**
 * The calculator's inputs as data: unit and allowed range. What a value means and where its default comes from
 * stands in the dictionary and in content/calculator/presets.yaml.
 */

/** How a value is written: rates are stored as fractions and shown as per cent or percentage points. */
export type Unit = 'money' | 'count' | 'percent' | 'points' | 'years' | 'days';

export interface Field {
  readonly unit: Unit;
  readonly min: number;
  readonly max: number;
  readonly integer?: boolean;
  /** What the slider covers and its step; amounts without one get a slider around their default. */
  readonly slider?: readonly [low: number, high: number, step: number];
}

const amount: Field = { unit: 'money', min: 0, max: 1e12 };
const people: Field = { unit: 'count', min: 0, max: 1e12 };
const share: Field = { unit: 'percent', min: 0, max: 1, slider: [0, 1, 0.01] };

/** The inputs that each customer segment has of its own. */
export const segmentFields = {
  customers: people,
  revenue: amount,
  // A margin may be negative: then keeping these customers costs money.
  marginShare: { unit: 'percent', min: -10, max: 1, slider: [-0.2, 1, 0.01] },
  retention: { ...share, slider: [0.4, 1, 0.005] },
  acquisitionCost: amount,
} as const satisfies Record<string, Field>;

/** The inputs that hold for the whole company. */
export const commonFields = {
  gain: { unit: 'points', min: 0, max: 1, slider: [0, 0.15, 0.005] },
  yearlyCost: amount,
  horizon: { unit: 'years', min: 1, max: 50, integer: true, slider: [1, 20, 1] },
  discount: { unit: 'percent', min: 0, max: 1, slider: [0, 0.3, 0.005] },
  growthTarget: { unit: 'percent', min: 0, max: 10, slider: [0, 0.5, 0.01] },
  complaints: { ...people, slider: [0, 50, 1] },
  reach: { ...people, slider: [0, 500, 5] },
  influence: share,
  recovery: share,
  customerShare: share,
  prospectShare: share,
  leaveProbability: share,
  conversion: share,
  deals: people,
  dealValue: amount,
  cycleDays: { unit: 'days', min: 0, max: 10_000, slider: [0, 365, 1] },
  faster: { ...share, slider: [0, 0.5, 0.01] },
  discountSaved: { unit: 'points', min: 0, max: 1, slider: [0, 0.2, 0.005] },
} as const satisfies Record<string, Field>;

export type SegmentField = keyof typeof segmentFields;
export type CommonField = keyof typeof commonFields;
export type FieldName = SegmentField | CommonField;

export const segmentFieldNames = Object.keys(segmentFields) as SegmentField[];
export const commonFieldNames = Object.keys(commonFields) as CommonField[];

/** The description of a field of either kind. */
export const fieldOf = (name: FieldName): Field =>
  name in segmentFields ? segmentFields[name as SegmentField] : commonFields[name as CommonField];

/** How many years of renewals may be counted when a value without bound asks for a horizon. */
export const valueHorizonRange = { min: 1, max: 100 };
