import { useState } from 'preact/hooks';
import type { Field } from '../../../domain/retention/fields.ts';
import { inputKey } from '../../../domain/retention/inputs.ts';
import type { SegmentInputs } from '../../../domain/retention/inputs.ts';
import { retentionFromLost, yearlyFromMonthly } from '../../../domain/retention/yearly-retention.ts';
import { fill } from '../../../i18n/text.ts';
import { SelectField } from '../../shared/SelectField.tsx';
import { useCalculator } from '../context.tsx';
import { readInput } from '../input-readings.ts';
import type { UnitsTaken } from '../input-units.ts';
import { useLazyText } from '../OnDemand.tsx';
import { useUnitSentence } from './use-unit-sentence.ts';

/** What a company may know instead of its yearly retention. */
const ways = ['lost', 'kept', 'left'] as const;
type Way = (typeof ways)[number];

const count = { unit: 'count', min: 0, max: 1e12 } as const;
const share = { unit: 'percent', min: 0, max: 1 } as const;
/** What each field takes: numbers of customers, or shares a month. */
const asked: Readonly<Record<Way | 'start', Field & { readonly takes: UnitsTaken }>> = {
  start: { ...count, takes: { thing: 'customer' } },
  lost: { ...count, takes: { thing: 'customer', per: ['year'] } },
  kept: { ...share, takes: { per: ['month'] } },
  left: { ...share, takes: { per: ['month'] } },
};

/** @returns null where the numbers are out of range, or none */
function retentionOf(way: Way, first: number | null, second: number | null): number | null {
  if (first === null || (way === 'lost' && second === null)) return null;
  try {
    if (way === 'lost') return retentionFromLost({ start: first, lost: second ?? 0 });
    return yearlyFromMonthly({ monthly: way === 'kept' ? first : Number((1 - first).toPrecision(12)) });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/**
 * What the fields come to.
 * @param fields those that are asked for, in order
 * @returns the yearly retention, null where there is none; and what keeps a field from being read, in sentences
 */
function useConverted(
  way: Way,
  fields: readonly (Way | 'start')[],
  typed: Readonly<Record<Way | 'start', string>>,
): { readonly retention: number | null; readonly doubts: string } {
  const { retentionHelp: text, reading } = useLazyText();
  const { language, currency } = useCalculator();
  const unitSentence = useUnitSentence();
  const readings = fields.map((name) => ({
    name,
    ...readInput(typed[name], asked[name], { language, currency, takes: asked[name].takes }),
  }));
  const [first = null, second = null] = readings.map(({ values: [only, ...others] }) =>
    others.length > 0 ? null : (only ?? null),
  );
  const doubts = readings.map(({ name, values, contradiction }) => {
    if (contradiction)
      return unitSentence(typed[name], contradiction, { ...asked[name], label: text.fields[name] });
    // A fraction may be meant where per cent are asked for, as in the calculator's own fields.
    return values.length > 1 ? fill(reading.write, { written: typed[name] }) : '';
  });
  return { retention: retentionOf(way, first, second), doubts: doubts.filter(Boolean).join(' ') };
}

/** Yearly retention from customers at the start and lost, or from a monthly rate. Each group begins anew. */
export default function RetentionHelp() {
  const { segment } = useCalculator();
  return <Conversion key={segment.id} segment={segment} />;
}

/** The conversion for one group, begun anew when another is chosen. */
function Conversion({ segment }: { readonly segment: SegmentInputs }) {
  const { retentionHelp: text } = useLazyText();
  const { calculator, formats } = useCalculator();
  const [way, setWay] = useState<Way>('lost');
  const customers = formats.number(segment.customers, 2);
  const [written, setWritten] = useState({ lost: '', kept: '', left: '' });
  // The calculator's number of customers, until another is written here.
  const typed = { start: customers, ...written };
  const [used, setUsed] = useState<number | null>(null);
  const fields = way === 'lost' ? (['start', 'lost'] as const) : [way];
  const { retention, doubts } = useConverted(way, fields, typed);
  const percent = (fraction: number): string => formats.percent(fraction, 2);
  const empty = fields.some((name) => typed[name].trim() === '');
  const result =
    doubts ||
    (retention === null
      ? text.invalid
      : fill(text.result, { kept: percent(retention), left: percent(1 - retention) }));

  return (
    <div class="flow" data-no-print>
      <SelectField
        id="convert-way"
        label={text.knownFigure}
        value={way}
        options={ways.map((one) => [one, text.ways[one]])}
        onChoose={(chosen) => {
          setWay(chosen);
          setUsed(null);
        }}
      />
      {fields.map((name) => (
        <div key={name} class="field">
          <label for={`convert-${name}`}>{text.fields[name]}</label>
          <input
            id={`convert-${name}`}
            class="input figure short"
            inputmode="decimal"
            autocomplete="off"
            value={typed[name]}
            aria-describedby="convert-result"
            onInput={({ currentTarget }) => {
              setWritten({ ...written, [name]: currentTarget.value });
              setUsed(null);
            }}
          />
        </div>
      ))}
      {way !== 'lost' && <p class="small soft">{text.monthlyNote}</p>}
      <p id="convert-result" role="status">
        {used === null ? !empty && result : fill(text.applied, { kept: percent(used) })}
      </p>
      <button
        type="button"
        class="button quiet"
        disabled={retention === null}
        onClick={() => {
          if (retention === null) return;
          calculator.change(inputKey('retention', segment.id), Number(retention.toPrecision(12)));
          setUsed(retention);
        }}
      >
        {text.apply}
      </button>
    </div>
  );
}
