import { fill } from '../../../i18n/text.ts';
import type { Field } from '../../../domain/retention/fields.ts';
import { useCalculator } from '../context.tsx';
import type { Contradiction, UnitsTaken } from '../input-units.ts';
import { useLazyText } from '../OnDemand.tsx';

/** A field as a sentence about its unit names it. */
interface Named extends Pick<Field, 'unit'> {
  readonly label: string;
  readonly takes?: UnitsTaken | undefined;
}

/** Says what a text gives its number in, and what the field takes instead. */
export function useUnitSentence(): (written: string, found: Contradiction, field: Named) => string {
  const { words, measure, thing, per } = useLazyText().contradiction;
  const { unit: sign } = useCalculator();
  return (written, { kind, given }, { label, unit, takes }) => {
    const counted = kind === 'thing' && takes?.thing ? words[takes.thing] : words.count;
    const expected = unit === 'money' ? sign : unit === 'count' ? counted : words[unit];
    const template = kind === 'per' ? per : kind === 'thing' ? thing : measure;
    const named = kind === 'per' ? words.per[given] : kind === 'currency' ? given : words[given];
    return fill(template, { written: written.trim(), given: named, label, expected });
  };
}
