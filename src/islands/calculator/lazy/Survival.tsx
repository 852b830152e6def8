import { useRef, useState } from 'preact/hooks';
import { marginOf } from '../../../domain/retention/loss.ts';
import { readSurvivors, writeSurvivors } from '../../../domain/retention/survival-data.ts';
import type { Survivors } from '../../../domain/retention/survival-data.ts';
import { survivalResults } from '../../../domain/retention/survival-results.ts';
import { parseNumber } from '../../../i18n/number-parser.ts';
import { fill } from '../../../i18n/text.ts';
import { $invalidDrafts, setInvalidDraft } from '../../../stores/calculator.ts';
import { FilePicker } from '../../shared/FilePicker.tsx';
import { openFile } from '../../shared/read-texts.ts';
import { useStored } from '../../shared/use-stored.ts';
import { useCalculator } from '../context.tsx';
import { useLazyText } from '../OnDemand.tsx';
import { SurvivalFitView } from './SurvivalFitView.tsx';

/** The published cohort of Fader & Hardie (2007), high end. */
const published = [1000, 869, 743, 653, 593, 551, 517, 491];
const noSurvivors: Survivors = { cohorts: [], names: [] };

/** Pasted survivors, the curve that is fitted to them, and what it makes of an old customer. */
export default function Survival() {
  const text = useLazyText().expertParts;
  const { language, calculator, inputs, formats } = useCalculator();
  const kept: Survivors = { cohorts: inputs.cohorts, names: inputs.cohortNames };
  const written = writeSurvivors(kept, (value) => formats.number(value, 6));
  const [usable, setUsable] = useState(written);
  const pasted = useStored($invalidDrafts, $invalidDrafts.get())['cohorts'] ?? usable;
  const [unopened, setUnopened] = useState('');
  const own = useRef(written);
  // A reset, a scenario or another tab has brought other survivors: what was typed no longer holds.
  if (own.current !== written) {
    own.current = written;
    setUsable(written);
  }

  const read = (from: string) => readSurvivors(from, (cell) => parseNumber(cell, language));
  const found = read(pasted);
  const take = (next: string): void => {
    setUnopened('');
    const survivors = read(next);
    if ('problem' in survivors && survivors.problem !== 'empty') {
      setInvalidDraft('cohorts', next);
      return;
    }
    setInvalidDraft('cohorts');
    setUsable(next);
    const { cohorts, names } = 'problem' in survivors ? noSurvivors : survivors;
    own.current = writeSurvivors({ cohorts, names }, (value) => formats.number(value, 6));
    calculator.replace(
      { ...inputs, cohorts: cohorts.map((cohort) => [...cohort]), cohortNames: [...names] },
      'cohorts',
    );
  };
  const open = async ([file]: FileList): Promise<void> => {
    if (!file) return;
    const { name, content } = await openFile(file);
    if (content === null) setUnopened(fill(text.survivalUnopened, { file: name }));
    else take(content);
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
        <FilePicker
          id="survivors-file"
          label={text.survivalFile}
          accept=".csv,.txt,text/csv,text/plain"
          onChoose={open}
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
        {unopened || ('problem' in found && fill(text.problems[found.problem], { line: found.line ?? '' }))}
      </p>
      {'problem' in found && kept.cohorts.length > 0 && <p class="stale">{text.survivalStale}</p>}
      {kept.cohorts.length > 0 && <FittedSurvivors survivors={kept} />}
    </div>
  );
}

/** The reader has checked the numbers; what the fit itself still refuses is said in general words. */
function FittedSurvivors({ survivors }: { readonly survivors: Survivors }) {
  const text = useLazyText().expertParts;
  const { inputs, segment } = useCalculator();
  const [margin, discount] = [marginOf(segment), inputs.discount];
  try {
    const results = survivalResults({ cohorts: survivors.cohorts, margin, discount });
    return <SurvivalFitView results={results} survivors={survivors} margin={margin} discount={discount} />;
  } catch (error) {
    if (error instanceof RangeError) return <p class="notice warning">{text.problems.other}</p>;
    throw error;
  }
}
