import { derive } from '../../../domain/retention/derivations.ts';
import type { DerivedResult, Quantity } from '../../../domain/retention/derivations.ts';
import { fill } from '../../../i18n/text.ts';
import { $segment } from '../../../stores/calculator.ts';
import { useStored } from '../../shared/use-stored.ts';
import type { ExpertText } from '../Later.tsx';
import type { PartProps } from '../types.ts';
import { useCalculator } from '../use-calculator.ts';
import { formatValue } from './format-value.ts';

interface Props {
  readonly part: Pick<PartProps, 'currency' | 'initial' | 'language' | 'shared' | 'unit'>;
  readonly result: DerivedResult;
  readonly text: ExpertText;
}

/** How a result comes about: the formula, the reader's own numbers in it, each step, the source, the limits. */
export default function Derivation({ part, result, text: { derivation: text, expertParts, units } }: Props) {
  const { inputs, formats } = useCalculator(part);
  const segmentId = useStored($segment, '');
  const { inputs: numbers, steps, sum } = derive(result, inputs, segmentId);
  const group = inputs.segments.find(({ id }) => id === segmentId) ?? inputs.segments[0];
  const { source, leavesOut } = text.results[result];

  const shown = ({ value, unit }: Quantity): string =>
    formatValue(value, unit, { formats, units, none: unit === 'money' ? part.shared.noBound : text.none }, 3);
  const known = new Map([...numbers, ...steps].map((one) => [one.symbol, one]));
  const places = (template: string, value: (symbol: string) => string): string =>
    template.replaceAll(/\{([^}]+)\}/gu, (_, symbol: string) => value(symbol));
  const plain = (symbol: string): string => symbol;
  const filled = (symbol: string): string => {
    const one = known.get(symbol);
    return one ? shown(one) : symbol;
  };
  const name = ({ symbol, of }: Quantity): string => {
    const label = (text.symbols as Record<string, string>)[of?.symbol ?? symbol] ?? '';
    return of ? fill(expertParts.ofGroup, { label, name: of.group }) : label;
  };

  return (
    <div class="derivation flow">
      <p class="label">{text.inputs}</p>
      <ul class="symbols" role="list">
        {numbers.map((one) => (
          <li key={one.symbol}>
            <var>{one.symbol}</var> {name(one)}: {shown(one)}
          </li>
        ))}
      </ul>
      <p class="label">{text.steps}</p>
      <ol class="steps" role="list">
        {steps.map((one) => (
          <li key={one.symbol}>
            <span class="small soft">{name(one)}</span>
            <br />
            <span class="formula">
              <var>{one.symbol}</var> = {places(one.template, plain)}
            </span>
            {places(one.template, filled) !== places(one.template, plain) && (
              <>
                <br />
                <span class="formula">= {places(one.template, filled)}</span>
              </>
            )}
            <br />
            <strong class="formula">= {shown(one)}</strong>
          </li>
        ))}
      </ol>
      {sum && group && <p>{fill(text.forGroup, { name: group.name, value: shown(sum) })}</p>}
      <p class="small">
        {fill(text.source, { source })} {fill(text.leavesOut, { text: leavesOut })}
      </p>
    </div>
  );
}
