import { useState } from 'preact/hooks';
import { marginOf } from '../../../domain/retention/loss.ts';
import { fitBetaGeometric } from '../../../domain/retention/survival.ts';
import { readSurvivors } from '../../../domain/retention/survival-data.ts';
import { parseNumber } from '../../../i18n/number-parser.ts';
import { fill } from '../../../i18n/text.ts';
import { $segment } from '../../../stores/calculator.ts';
import { useStored } from '../../shared/use-stored.ts';
import type { ExpertText } from '../Later.tsx';
import type { PartProps } from '../types.ts';
import { useCalculator } from '../use-calculator.ts';
import { SurvivalFitView } from './SurvivalFitView.tsx';

interface Props {
  readonly part: PartProps;
  readonly text: ExpertText;
}

/** The published cohort of Fader & Hardie (2007), high end. */
const published = [1000, 869, 743, 653, 593, 551, 517, 491];

/** Pasted survivors, the curve that is fitted to them, and what it makes of an old customer. */
export default function Survival({ part, text: all }: Props) {
  const text = all.expertParts;
  const { calculator, inputs, formats } = useCalculator(part);
  const chosen = useStored($segment, '');
  const segment = inputs.segments.find(({ id }) => id === chosen) ?? inputs.segments[0];
  const [pasted, setPasted] = useState(() => inputs.cohorts.map((cohort) => cohort.join('\t')).join('\n'));

  const read = readSurvivors(pasted, (cell) => parseNumber(cell, part.language));
  const take = (next: string): void => {
    setPasted(next);
    const found = readSurvivors(next, (cell) => parseNumber(cell, part.language));
    if (Array.isArray(found)) calculator.replace({ ...inputs, cohorts: found }, 'cohorts');
  };
  return (
    <div class="flow">
      <div class="field">
        <label for="survivors">{text.survivalLabel}</label>
        <p id="survivors-help" class="help">
          {text.survivalHelp}
        </p>
        <textarea
          id="survivors"
          class="input"
          rows={5}
          aria-describedby="survivors-help survivors-problem"
          value={pasted}
          onInput={({ currentTarget }) => {
            take(currentTarget.value);
          }}
        />
      </div>
      <div class="inline" data-no-print>
        <label for="survivors-file">{text.survivalFile}</label>
        <input
          id="survivors-file"
          type="file"
          accept=".csv,.txt,text/csv,text/plain"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) void file.text().then(take);
          }}
        />
        <button
          type="button"
          class="button quiet"
          onClick={() => {
            take(published.join('\n'));
          }}
        >
          {text.survivalExample}
        </button>
      </div>
      <p id="survivors-problem" role="status">
        {!Array.isArray(read) && fill(text.problems[read.problem], { line: read.line ?? '' })}
      </p>
      {Array.isArray(read) && (
        <Fitted
          cohorts={read}
          margin={segment ? marginOf(segment) : 0}
          discount={inputs.discount}
          {...{ part, formats }}
          text={text}
        />
      )}
    </div>
  );
}

type FittedProps = Omit<Parameters<typeof SurvivalFitView>[0], 'fit'>;

/** The reader has checked the numbers; what the fit itself still refuses is said in general words. */
function Fitted(props: FittedProps) {
  try {
    return <SurvivalFitView {...props} fit={fitBetaGeometric({ cohorts: props.cohorts })} />;
  } catch (error) {
    if (error instanceof RangeError) return <p class="notice warning">{props.text.problems.other}</p>;
    throw error;
  }
}
