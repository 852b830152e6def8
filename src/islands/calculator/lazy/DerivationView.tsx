import type { Derivation, Quantity } from '../../../domain/retention/derivation.ts';
import { fill } from '../../../i18n/text.ts';
import { useCalculator } from '../context.tsx';
import { useLazyText } from '../OnDemand.tsx';
import { precisely, useFormatValue } from './format-value.ts';

interface Props {
  readonly derivation: Derivation;
  /** The segment whose arithmetic it is, where the sum over several is told as well. */
  readonly segmentName?: string;
  /** Where the formula comes from, and what it leaves out. */
  readonly about: { readonly source: string; readonly leavesOut: string };
}

/** How a result comes about: the formula, the reader's own numbers in it, each step, the source, the limits. */
export function DerivationView({ derivation, segmentName, about }: Props) {
  const { formats } = useCalculator();
  const { derivation: text, expertParts } = useLazyText();
  const format = useFormatValue(text.none);
  const { inputs: numbers, steps, sum } = derivation;
  const shown = ({ value, unit }: Quantity): string =>
    unit === 'money' ? formats.amount(value, precisely(value)) : format(value, unit, 3);
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
      {sum && segmentName && <p>{fill(text.forGroup, { name: segmentName, value: shown(sum) })}</p>}
      <p class="small">
        {fill(text.source, { source: about.source })} {fill(text.leavesOut, { text: about.leavesOut })}
      </p>
    </div>
  );
}
