import type { Question } from '../../../domain/retention/inputs.ts';
import { computeResults } from '../../../domain/retention/results.ts';
import { useCalculator } from '../context.tsx';
import { useLazyText } from '../OnDemand.tsx';
import { StaleResultNotice } from '../StaleResultNotice.tsx';
import HorizonField from './HorizonField.tsx';
import { slideFigure } from './slide-figure.ts';
import { slides } from './slides.ts';

/** The figures of a slide, and what must be said beside them. */
export function SlideFigures({ question }: { readonly question: Question }) {
  const { calculator: text, result } = useLazyText();
  const { inputs, loss, formats } = useCalculator();
  const { choices, rest = [], figures, hasValues } = slides[question];
  const results = computeResults(inputs);
  return (
    <div class="results">
      <StaleResultNotice keys={[...choices, ...rest]} />
      <dl class="huge">
        {figures.map((name) => (
          <div key={name}>
            <dt>{result[name]}</dt>
            <dd>
              <output>{slideFigure(name, results, formats, text)}</output>
            </dd>
          </div>
        ))}
      </dl>
      {question === 'lose' && <p>{text.lose.views}</p>}
      {question === 'trust' && <p class="small">{text.trust.why}</p>}
      {hasValues && (loss.unbounded || inputs.valueHorizon !== null) && <HorizonField id="present-bound" />}
    </div>
  );
}
