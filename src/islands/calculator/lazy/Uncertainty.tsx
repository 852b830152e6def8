import { useState } from 'preact/hooks';
import { isLossBelowZero, keysOf, unitOf } from '../../../domain/retention/outcomes.ts';
import type { Outcome } from '../../../domain/retention/outcomes.ts';
import { variedKeys } from '../../../domain/retention/uncertainty.ts';
import type { Spread } from '../../../domain/retention/uncertainty.ts';
import { fill, plural } from '../../../i18n/text.ts';
import { Chart, width } from '../../shared/charts/Chart.tsx';
import { linearScale } from '../../shared/charts/scale.ts';
import { ScrollRegion } from '../../shared/ScrollRegion.tsx';
import { TableHead } from '../../shared/TableHead.tsx';
import { useCalculator, useText } from '../context.tsx';
import { useLazyText } from '../OnDemand.tsx';
import { useFormatValue } from './format-value.ts';
import HorizonField from './HorizonField.tsx';
import { OutcomeSelect } from './OutcomeSelect.tsx';
import { RangeRow } from './RangeRow.tsx';
import { useSpread } from './use-spread.ts';

/** Ranges instead of single numbers, and what they make of a result. */
export default function Uncertainty() {
  const text = useLazyText().inDepthSections;
  const { inputs } = useCalculator();
  const [outcome, setOutcome] = useState<Outcome>('npv');
  const [seed, setSeed] = useState(1);
  const { spread, isDrawing } = useSpread(inputs, outcome, seed);
  return (
    <div class="flow">
      <OutcomeSelect id="uncertainty-outcome" value={outcome} choose={setOutcome} />
      <p class="small">{text.rangesHelp}</p>
      <ScrollRegion labelledBy="ranges">
        <table class="table stacks close ranges">
          <caption id="ranges" class="visually-hidden">
            {text.rangesCaption}
          </caption>
          <TableHead columns={[text.input, text.low, text.likely, text.high]} />
          <tbody>
            {keysOf(outcome, inputs).map((key) => (
              <RangeRow key={key} name={key} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {variedKeys(inputs, outcome).length === 0 ? (
        <p role="status">{text.noRanges}</p>
      ) : (
        <div class="spread" aria-busy={isDrawing}>
          {spread && <SpreadChart spread={spread} outcome={outcome} />}
          {!spread && !isDrawing && (
            <>
              <p role="status">{text.answerEndless}</p>
              <HorizonField id="uncertainty-bound" />
            </>
          )}
          {/* Always a line, so that nothing moves when it is filled. */}
          <p class="small soft" data-no-print>
            {(isDrawing && (spread ? text.drawing : text.drawingFirst)) || '\u00A0'}
          </p>
        </div>
      )}
      <p class="small soft">{fill(text.independent, { seed })}</p>
      <button
        type="button"
        class="button quiet"
        data-no-print
        onClick={() => {
          setSeed(seed + 1);
        }}
      >
        {text.newSeed}
      </button>
    </div>
  );
}

interface SpreadProps {
  readonly spread: Spread;
  readonly outcome: Outcome;
}

function SpreadChart({ spread, outcome }: SpreadProps) {
  const text = useLazyText().inDepthSections;
  const asTable = useText('asTable');
  const { language, formats } = useCalculator();
  const format = useFormatValue();
  const { histogram, p5, p50, p95, lossChance, unboundedDraws: endless } = spread;
  const [first, last] = [histogram[0], histogram.at(-1)];
  const x = linearScale([first?.from ?? 0, last?.to ?? 1], [8, width - 8]);
  const y = linearScale([0, Math.max(...histogram.map(({ count }) => count))], [170, 12]);
  // Where the three lie close, the middle one's label stands a line lower.
  const crowded = Math.min(x(p50) - x(p5), x(p95) - x(p50)) < 70;
  const shown = (value: number): string => format(value, unitOf(outcome));
  const amounts = { p5: shown(p5), p50: shown(p50), p95: shown(p95) };
  const loss = isLossBelowZero(outcome) ? formats.percent(lossChance, 1) : null;
  const summary = [
    fill(text.spreadSummary, amounts),
    ...(loss === null ? [] : [fill(text.spreadLoss, { loss })]),
    ...(endless === 0 ? [] : [plural(language, text.spreadEndless, endless)]),
  ].join(' ');
  return (
    <Chart
      title={fill(text.spreadTitle, { draws: formats.number(spread.draws) })}
      summary={summary}
      asTable={asTable}
      header={[text.share, text.answer]}
      rows={[
        [text.p5, amounts.p5],
        [text.p50, amounts.p50],
        [text.p95, amounts.p95],
        ...(loss === null ? [] : [[text.lossChance, loss]]),
      ]}
    >
      {histogram.map(({ from, to, count }) => (
        <rect
          key={from}
          class={to <= 0 && loss !== null ? 'bar loss' : 'bar'}
          x={x(from)}
          width={Math.max(1, x(to) - x(from) - 1)}
          y={y(count)}
          height={170 - y(count)}
        />
      ))}
      {[p5, p50, p95].map((value, index) => (
        <g key={index}>
          <line x1={x(value)} x2={x(value)} y1={8} y2={176} class="zero" />
          <text x={x(value)} y={value === p50 && crowded ? 214 : 196} text-anchor="middle">
            {unitOf(outcome) === 'money'
              ? formats.amount(value, Math.abs(value) < 1000 ? {} : { maximumSignificantDigits: 3 })
              : format(value, unitOf(outcome))}
          </text>
        </g>
      ))}
    </Chart>
  );
}
