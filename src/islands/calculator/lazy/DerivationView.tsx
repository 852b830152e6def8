import type { ComponentChildren } from 'preact';
import type { Derivation, Quantity, Step } from '../../../domain/retention/derivation.ts';
import { fill } from '../../../i18n/text.ts';
import { useCalculator } from '../context.tsx';
import { useLazyText } from '../OnDemand.tsx';
import { formatExactly } from './format-value.ts';

interface Props {
  readonly derivation: Derivation;
  /** The segment whose arithmetic it is, where the sum over several is told as well. */
  readonly segmentName?: string;
  /** Where the formula comes from, and what it leaves out. */
  readonly about: { readonly source: string; readonly leavesOut: string };
}

/** A template with something in the place of each symbol. */
const inPlaces = <Node extends ComponentChildren>(
  template: string,
  put: (symbol: string) => Node,
): (Node | string)[] =>
  template.split(/\{([^{}]+)\}/u).map((part, index) => (index % 2 === 1 ? put(part) : part));

/** How a result comes about: the formula, the reader's own numbers in it, each step, the source, the limits. */
export function DerivationView({ derivation, segmentName, about }: Props) {
  const { formats } = useCalculator();
  const { derivation: text, inDepthSections, units } = useLazyText();
  const { inputs: numbers, steps, sum } = derivation;
  const words = { formats, units, none: text.none };
  const shown = ({ value, unit }: Quantity, isResult = false): string =>
    formatExactly(value, unit, words, isResult);
  const known = new Map([...numbers, ...steps].map((one) => [one.symbol, one]));
  // A name of two symbols is one quantity.
  const variable = (symbol: string): ComponentChildren =>
    symbol.includes(' ') ? (
      <>
        (<var>{symbol}</var>)
      </>
    ) : (
      <var>{symbol}</var>
    );
  const number = (symbol: string): string => {
    const one = known.get(symbol);
    if (!one) return symbol;
    // Years count steps of a power or a sum, where a unit would only disturb.
    const written = one.unit === 'years' ? formats.number(one.value ?? 0, 4) : shown(one);
    return (one.value ?? 0) < 0 ? `(${written})` : written;
  };
  const name = ({ symbol, of }: Quantity): string => {
    const label = (text.symbols as Record<string, string>)[of?.symbol ?? symbol] ?? '';
    return of ? fill(inDepthSections.ofGroup, { label, name: of.group }) : label;
  };
  const hasPlaces = ({ template }: Step): boolean => template.includes('{');

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
        {steps.map((one, index) => (
          <li key={one.symbol}>
            <span class="small soft">{name(one)}</span>
            <br />
            <span class="formula">
              <var>{one.symbol}</var> = {inPlaces(one.template, variable)}
            </span>
            {hasPlaces(one) && (
              <>
                <br />
                <span class="formula">= {inPlaces(one.template, number)}</span>
              </>
            )}
            <br />
            <strong class="formula">= {shown(one, index === steps.length - 1)}</strong>
          </li>
        ))}
      </ol>
      {sum && segmentName && <p>{fill(text.forGroup, { name: segmentName, value: shown(sum, true) })}</p>}
      <p class="small">
        {fill(text.source, { source: about.source })} {fill(text.leavesOut, { text: about.leavesOut })}
      </p>
    </div>
  );
}
