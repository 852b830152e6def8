import {
  discountedResidualLifetime,
  retentionRate,
  survivalCurve,
} from '../../../domain/retention/survival.ts';
import type { SurvivalFit } from '../../../domain/retention/survival.ts';
import { fill } from '../../../i18n/text.ts';
import { Axes, yearTicks } from '../charts/Axes.tsx';
import { Chart, width } from '../charts/Chart.tsx';
import { linearScale } from '../charts/scale.ts';
import type { ExpertText } from '../Later.tsx';
import type { PartProps } from '../types.ts';
import type { Amounts } from '../use-calculator.ts';

interface Props {
  readonly fit: SurvivalFit;
  readonly cohorts: readonly (readonly number[])[];
  readonly margin: number;
  readonly discount: number;
  readonly part: PartProps;
  readonly formats: Amounts;
  readonly text: ExpertText['expertParts'];
}

const [left, top, bottom] = [44, 10, 186];

/** The fitted curve against the data, its error, and what a customer is worth early and late. */
export function SurvivalFitView({ fit, cohorts, margin, discount, part, formats, text }: Props) {
  const { alpha, beta } = fit;
  const years = Math.max(...cohorts.map((cohort) => cohort.length)) - 1;
  const curve = [1, ...survivalCurve({ alpha, beta, periods: years })];
  const points = cohorts.flatMap((cohort) =>
    cohort.map((count, year) => ({ year, share: count / (cohort[0] ?? 1) })).slice(1),
  );
  const error =
    points.reduce((sum, { year, share }) => sum + Math.abs(share - (curve[year] ?? 0)), 0) / points.length;
  const x = linearScale([0, years], [left + 10, width - 14]);
  const y = linearScale([0, 1], [bottom, top]);
  const worth = (renewalsMade: number): string => {
    try {
      return formats.amount(margin * discountedResidualLifetime({ alpha, beta, renewalsMade, discount }));
    } catch (problem) {
      if (problem instanceof RangeError) return part.shared.noBound;
      throw problem;
    }
  };
  const mean = (year: number): string => {
    const there = points.filter((point) => point.year === year);
    const sum = there.reduce((total, { share }) => total + share, 0);
    return there.length === 0 ? '' : formats.number((100 * sum) / there.length, 1);
  };
  return (
    <>
      <Chart
        title={text.survivalTitle}
        summary={fill(text.survivalSummary, { error: formats.number(error * 100, 2) })}
        asTable={part.shared.asTable}
        header={[text.year, text.data, text.fit, text.retentionRate]}
        rows={curve
          .slice(1)
          .map((share, index) => [
            String(index + 1),
            mean(index + 1),
            formats.number(share * 100, 1),
            formats.percent(retentionRate({ alpha, beta, period: index + 1 }), 1),
          ])}
        legend={[{ mark: 'line-a', name: text.fit }]}
      >
        <Axes
          {...{ x, y, left, bottom }}
          xTicks={yearTicks(years, '0')}
          yTicks={[0, 0.25, 0.5, 0.75, 1].map((at) => ({ at, label: String(at * 100) }))}
        />
        <path
          class="line-a"
          d={curve.map((share, year) => `${year === 0 ? 'M' : 'L'}${x(year)} ${y(share)}`).join('')}
        />
        {points.map(({ year, share }, index) => (
          <circle key={index} class="dot" cx={x(year)} cy={y(share)} r={5} />
        ))}
      </Chart>
      <p>
        {fill(text.parameters, {
          alpha: formats.number(alpha, 3),
          beta: formats.number(beta, 3),
          churn: formats.percent(alpha / (alpha + beta), 1),
        })}{' '}
        {alpha + beta > 1000 && text.alike}
      </p>
      <dl class="figures">
        {[0, years].map((made) => (
          <div key={made} class="figure">
            <dt>{made === 0 ? text.newCustomer : fill(text.oldCustomer, { years: made })}</dt>
            <dd>
              <output class="value">{worth(made)}</output>
            </dd>
          </div>
        ))}
      </dl>
      <p class="small soft">{fill(text.survivalNote, { margin: formats.amount(margin) })}</p>
    </>
  );
}
