import { id } from '../exchange/id.ts';
import { entries, list, nullable, number, object, ShapeError, text } from '../exchange/parse.ts';
import type { Parsed, Parser } from '../exchange/parse.ts';
import { commonFields, segmentFields, valueHorizonRange } from './fields.ts';
import type { CommonField, Field, SegmentField } from './fields.ts';

/**
 * The questions that the calculator answers, in order: what losing customers costs, what keeping more is worth, what an
 * angry post costs, where work is worth most, and what trust speeds up. These names are anchors of the page, and keys of
 * the notes in stored scenarios: they stay.
 */
export const questions = ['lose', 'keep', 'post', 'where', 'trust'] as const;
export type Question = (typeof questions)[number];

/** At most this many segments: more do not fit on a projector, and no room can tell them apart. */
export const maxSegments = 12;

const parserOf = ({ min, max, integer = false }: Field): Parser<number> => number({ min, max, integer });

const parsersOf = <Name extends string>(fields: Readonly<Record<Name, Field>>) =>
  Object.fromEntries(Object.entries<Field>(fields).map(([name, field]) => [name, parserOf(field)])) as Record<
    Name,
    Parser<number>
  >;

const segment = object({ id, name: text({ max: 60 }), ...parsersOf<SegmentField>(segmentFields) });

/** A group of customers with figures of its own. Margin is revenue × marginShare. */
export type SegmentInputs = Parsed<typeof segment>;

/** A low and a high value around the likely one; the likely one is the input itself. */
const range = object({ low: number(), high: number() });
const ranges = entries(range, { max: 200 });

const shape = object({
  segments: list(segment, { max: maxSegments }),
  ...parsersOf<CommonField>(commonFields),
  /** Renewals that count in a customer's value; null for all of them. */
  valueHorizon: nullable(number({ ...valueHorizonRange, integer: true })),
  /** By input: `discount`, or `<segment id>.retention`. Low is not above high, both are allowed values. */
  ranges,
  /** Survivors per year of one or more cohorts; the first number of each is those acquired. */
  cohorts: list(list(number({ min: 0, max: 1e12 }), { max: 60 }), { max: 40 }),
  /** What the cohorts are called where they were pasted, in their order: mostly a year. Empty: they have no names. */
  cohortNames: list(text({ max: 60 }), { max: 40 }),
  /** What the room said, by question. */
  notes: entries(text({ max: 2000 }), { max: questions.length }),
  /** The key of the example that the numbers began as, to which a reset goes back; empty for none. */
  example: text({ max: 80 }),
});

/** Everything that a reader can set in the calculator. */
export type Inputs = Parsed<typeof shape>;

/**
 * Reads stored, imported or linked inputs.
 * @throws ShapeError for anything else, also for no segment at all or two with the same id, and for a range of no input
 *   or with low above high. The likely value may have moved out of its range since; it stretches it then.
 */
export const inputs: Parser<Inputs> = (data, path = '') => {
  const value = shape(data, path);
  const ids = new Set(value.segments.map((one) => one.id));
  if (ids.size === 0 || ids.size !== value.segments.length) {
    throw new ShapeError(path === '' ? 'segments' : `${path}.segments`, {
      code: 'list',
      min: 1,
      max: maxSegments,
    });
  }
  for (const [key, { low, high }] of Object.entries(value.ranges)) {
    const { segmentId, name } = splitKey(key);
    const fields: Readonly<Record<string, Field>> = segmentId === undefined ? commonFields : segmentFields;
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    const place = `${path === '' ? '' : `${path}.`}ranges.${key}`;
    if (!field || (segmentId !== undefined && !ids.has(segmentId))) {
      throw new ShapeError(place, { code: 'known key' });
    }
    number({ min: field.min, max: field.max })(low, `${place}.low`);
    number({ min: low, max: field.max })(high, `${place}.high`);
  }
  return value;
};

/** The name of an input as `ranges` and messages use it. */
export const inputKey = (name: SegmentField | CommonField, segmentId?: string): string =>
  segmentId === undefined ? name : `${segmentId}.${name}`;

/** The input that a key of {@link inputKey} names: ids hold no second point after the last. */
export function splitKey(key: string): { readonly segmentId: string | undefined; readonly name: string } {
  const point = key.lastIndexOf('.');
  return { segmentId: point === -1 ? undefined : key.slice(0, point), name: key.slice(point + 1) };
}

/** The inputs with one of them changed. */
export function withInput(all: Inputs, key: string, value: number): Inputs {
  const { segmentId, name } = splitKey(key);
  if (segmentId === undefined) return { ...all, [name]: value };
  return {
    ...all,
    segments: all.segments.map((one) => (one.id === segmentId ? { ...one, [name]: value } : one)),
  };
}

/** The value of one input. */
export function inputValue(all: Inputs, key: string): number {
  const { segmentId, name } = splitKey(key);
  return segmentId === undefined
    ? all[name as CommonField]
    : (all.segments.find((one) => one.id === segmentId)?.[name as SegmentField] ?? 0);
}

/**
 * The segment whose numbers stand in the fields and whose arithmetic is shown.
 * @param id as it was chosen; the first segment counts where there is none of that id
 * @throws RangeError where there is no segment at all, which the parser never lets through
 */
export function selectedSegment({ segments }: Pick<Inputs, 'segments'>, id: string): SegmentInputs {
  const found = segments.find((one) => one.id === id) ?? segments[0];
  if (!found) throw new RangeError('no segments');
  return found;
}
