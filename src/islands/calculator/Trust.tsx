import { trustEffect } from '../../domain/retention/trust.ts';
import { fill } from '../../i18n/text.ts';
import { Figure } from './Figure.tsx';
import { NumberField } from './NumberField.tsx';
import { QuestionFrame } from './QuestionFrame.tsx';
import type { PartProps, Text } from './types.ts';
import { useCalculator } from './use-calculator.ts';

const names = ['faster', 'discountSaved', 'deals', 'dealValue', 'cycleDays'] as const;

interface Props extends PartProps<(typeof names)[number]> {
  readonly text: Text['trust'];
}

/** What faster and cheaper deals would be worth; how much faster and cheaper is the reader's own assumption. */
export function Trust({ text, ...part }: Props) {
  const use = useCalculator(part);
  const { inputs, formats } = use;
  const effect = trustEffect(inputs);
  const days = (value: number): string => formats.number(value, 1);
  const unset = inputs.faster === 0 && inputs.discountSaved === 0;
  return (
    <QuestionFrame
      id="trust"
      title={text.title}
      headline={
        unset
          ? text.headlineUnset
          : fill(text.headline, {
              days: days(effect.newCycleDays),
              before: days(inputs.cycleDays),
              kept: formats.amount(effect.discountKept),
            })
      }
      part={part}
      keys={names}
      numbers={names.map((name) => (
        <NumberField key={name} name={name} about={part.fields[name]} {...{ part, use }} />
      ))}
    >
      <dl class="figures three">
        <Figure
          label={text.newCycle}
          value={fill(text.newCycleValue, { days: days(effect.newCycleDays) })}
          derive="newCycle"
          part={part}
        />
        <Figure
          label={text.daysSaved}
          value={fill(text.daysSavedValue, { days: days(effect.daysSaved) })}
          derive="daysSaved"
          part={part}
        />
        <Figure
          label={text.discountKept}
          value={formats.amount(effect.discountKept)}
          derive="discountKept"
          part={part}
        />
      </dl>
      <p class="small soft">{text.why}</p>
    </QuestionFrame>
  );
}
