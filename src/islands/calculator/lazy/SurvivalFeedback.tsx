import type {
  Clarifications,
  SurvivalQuestion,
  SurvivalReading,
} from '../../../domain/retention/survivors/types.ts';
import { fill, plural } from '../../../i18n/text.ts';
import { useCalculator } from '../context.tsx';
import { useLazyText } from '../OnDemand.tsx';
import { KeyedText } from '../../shared/KeyedText.tsx';

interface Props {
  readonly reading: SurvivalReading;
  /** Why a file or a long text was not taken in; empty otherwise. */
  readonly refusal: string;
  /** Whether survivors that could be read earlier are still shown. */
  readonly hasKept: boolean;
  readonly answer: (answers: Clarifications) => void;
}

/** What is wrong with the pasted survivors, what was left out of them, and what must be asked. */
export function SurvivalFeedback({ reading, refusal, hasKept, answer }: Props) {
  const text = useLazyText().inDepthSections;
  const isRead = 'cohorts' in reading;
  return (
    <>
      <p id="survivors-problem" role="status">
        {refusal ||
          ('problem' in reading && fill(text.problems[reading.problem], { line: reading.line ?? '' })) ||
          (isRead &&
            reading.remarks
              .map(({ remark, line, name = '' }) => fill(text.remarks[remark], { line: line ?? '', name }))
              .join(' '))}
      </p>
      {'doubt' in reading && <OpenQuestion question={reading} answer={answer} />}
      {!isRead && hasKept && <p class="stale">{text.survivalStale}</p>}
    </>
  );
}

/** A question about the text, with what each answer would give. */
function OpenQuestion({
  question: { doubt, line, options },
  answer,
}: {
  readonly question: SurvivalQuestion;
  readonly answer: (answers: Clarifications) => void;
}) {
  const { ambiguities } = useLazyText().inDepthSections;
  const texts: Readonly<Record<string, string>> = ambiguities[doubt];
  const preview = usePreview();
  const ask = fill(texts['ask'] ?? '', { line: line ?? '' });
  return (
    <div class="notice warning flow" role="group" aria-label={ask} data-doubt={doubt}>
      <p role="status">
        <KeyedText>{ask}</KeyedText>
      </p>
      <ul class="flow" role="list">
        {options.map((option) => (
          <li key={option.answer}>
            <button
              type="button"
              class="button quiet"
              aria-describedby={`survivors-${option.answer}`}
              onClick={() => {
                answer({ [doubt]: option.answer });
                // The button goes with the question: the keyboard goes on at the text.
                document.getElementById('survivors')?.focus();
              }}
            >
              {texts[option.answer]}
            </button>
            <p id={`survivors-${option.answer}`} class="small">
              {preview(option.gives)}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What a reading would give, in a sentence: cohorts, customers and the share that is left after a year. */
function usePreview(): (reading: SurvivalReading) => string {
  const text = useLazyText().inDepthSections;
  const { language, formats } = useCalculator();
  return (reading) => {
    if ('problem' in reading) return fill(text.problems[reading.problem], { line: reading.line ?? '' });
    if ('doubt' in reading) return text.givesMore;
    const { cohorts } = reading;
    const total = (year: number, of = cohorts): number =>
      of.reduce((sum, numbers) => sum + (numbers[year] ?? 0), 0);
    const renewed = cohorts.filter(({ length }) => length > 1);
    return plural(language, text.cohortsRead, cohorts.length, {
      acquired: formats.number(total(0), 2),
      share: formats.percent(total(1, renewed) / total(0, renewed), 1),
    });
  };
}
