import { longestSurvivors } from '../../../domain/retention/survivors/read.ts';
import { FilePicker } from '../../shared/FilePicker.tsx';
import { takeLongPaste } from '../../shared/take-long-paste.ts';
import { useLazyText } from '../OnDemand.tsx';
import { FittedSurvivors } from './FittedSurvivors.tsx';
import { SurvivalFeedback } from './SurvivalFeedback.tsx';
import { useSurvivors } from './use-survivors.ts';

/** The published cohort of Fader & Hardie (2007), high end. */
const published = [1000, 869, 743, 653, 593, 551, 517, 491];

/** Pasted survivors, what is open or wrong about them, the curve that is fitted, and what it makes of an old customer. */
export default function Survival() {
  const text = useLazyText().inDepthSections;
  const { pasted, reading, kept, refusal, take, takeLong, answer, open } = useSurvivors();
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
          onPaste={takeLongPaste(longestSurvivors, takeLong)}
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
      <SurvivalFeedback
        reading={reading}
        refusal={refusal}
        hasKept={kept.cohorts.length > 0}
        answer={answer}
      />
      {kept.cohorts.length > 0 && <FittedSurvivors survivors={kept} />}
    </div>
  );
}
