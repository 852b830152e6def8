import { useState } from 'preact/hooks';
import { inputKey } from '../../../domain/retention/inputs.ts';
import type { SegmentInputs } from '../../../domain/retention/inputs.ts';
import { retentionFromLost, yearlyFromMonthly } from '../../../domain/retention/yearly-retention.ts';
import { parseNumber } from '../../../i18n/number-parser.ts';
import type { Language } from '../../../i18n/languages.ts';
import { fill } from '../../../i18n/text.ts';
import { SelectField } from '../../shared/SelectField.tsx';
import { useCalculator } from '../context.tsx';
import { readInput } from '../input-readings.ts';
import { useLazyText } from '../OnDemand.tsx';

/** What a company may know instead of its yearly retention. */
const ways = ['lost', 'kept', 'left'] as const;
type Way = (typeof ways)[number];

/** Per cent as they are typed, as a fraction. */
const fractionOf = (percent: number): number => Number((percent / 100).toPrecision(12));

/** Whether what is written for a share may be a fraction: `0,98` for 98 %. */
const isFraction = (written: string, language: Language): boolean =>
  readInput(written, { unit: 'percent', min: 0, max: 1 }, language).values.length > 1;

/** @returns null where the numbers are out of range, or none */
function retentionOf(way: Way, first: number | null, second: number | null): number | null {
  if (first === null || (way === 'lost' && second === null)) return null;
  try {
    if (way === 'lost') return retentionFromLost({ start: first, lost: second ?? 0 });
    return yearlyFromMonthly({ monthly: way === 'kept' ? fractionOf(first) : 1 - fractionOf(first) });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Yearly retention from customers at the start and lost, or from a monthly rate. Each group begins anew. */
export default function RetentionHelp() {
  const { segment } = useCalculator();
  return <Conversion key={segment.id} segment={segment} />;
}

/** The conversion for one group, begun anew when another is chosen. */
function Conversion({ segment }: { readonly segment: SegmentInputs }) {
  const { retentionHelp: text, reading } = useLazyText();
  const { language, calculator, formats } = useCalculator();
  const [way, setWay] = useState<Way>('lost');
  const customers = formats.number(segment.customers, 2);
  const [written, setWritten] = useState({ lost: '', kept: '', left: '' });
  // The calculator's number of customers, until another is written here.
  const typed = { start: customers, ...written };
  const [used, setUsed] = useState<number | null>(null);
  const fields = way === 'lost' ? (['start', 'lost'] as const) : [way];
  const [first = null, second = null] = fields.map((name) => parseNumber(typed[name], language));
  // A fraction may be meant where per cent are asked for, as in the calculator's own fields.
  const isAmbiguous = way !== 'lost' && isFraction(typed[way], language);
  const retention = isAmbiguous ? null : retentionOf(way, first, second);
  const percent = (fraction: number): string => formats.percent(fraction, 2);
  const empty = fields.some((name) => typed[name].trim() === '');
  const result = isAmbiguous
    ? fill(reading.write, { written: typed[way] })
    : retention === null
      ? text.wrong
      : fill(text.result, { kept: percent(retention), left: percent(1 - retention) });

  return (
    <div class="flow" data-no-print>
      <SelectField
        id="convert-way"
        label={text.know}
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
      {way !== 'lost' && <p class="small soft">{text.twelve}</p>}
      <p id="convert-result" role="status">
        {used === null ? !empty && result : fill(text.used, { kept: percent(used) })}
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
        {text.use}
      </button>
    </div>
  );
}
