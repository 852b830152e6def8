import { useRegisterContext } from '../context.ts';

/**
 * The two shares of turnover that part A from B and B from C. Moving one beyond the other moves both, so that B never ends
 * before it begins. Each move computes everything anew in the worker, hence when the slider is let go (`onChange`).
 */
export function CutSliders() {
  const { formats, texts, register } = useRegisterContext();
  const text = texts.registerAnswers.customerGroups;
  const { answer } = register.state;
  const { cuts } = register.choices;
  const setCuts = (next: readonly [number, number]): void => {
    if (answer) register.analyse(answer.settings, { ...register.choices, cuts: next });
  };
  const slider = (
    id: string,
    label: string,
    value: number,
    min: number,
    max: number,
    onChange: (value: number) => void,
  ) => (
    <div class="field">
      <label for={id}>{label}</label>
      <div class="slider">
        <input
          id={id}
          type="range"
          {...{ min, max }}
          step={1}
          value={Math.round(value * 100)}
          aria-valuetext={formats.percent(value)}
          onChange={({ currentTarget }) => {
            onChange(Number(currentTarget.value) / 100);
          }}
        />
        <output for={id}>{formats.percent(value)}</output>
      </div>
    </div>
  );
  return (
    <fieldset class="cuts" data-no-print>
      <legend>{text.cuts}</legend>
      {slider('cut-a', text.cutA, cuts[0], 10, 95, (value) => {
        setCuts([value, Math.max(value, cuts[1])]);
      })}
      {slider('cut-b', text.cutB, cuts[1], 10, 100, (value) => {
        setCuts([Math.min(value, cuts[0]), value]);
      })}
    </fieldset>
  );
}
