import type { Survivors } from '../../../domain/retention/survivors/types.ts';
import type { SurvivalResults } from '../../../domain/retention/survival-results.ts';
import { fill } from '../../../i18n/text.ts';
import { Axes, yearTicks } from '../../shared/charts/Axes.tsx';
import { Chart, width } from '../../shared/charts/Chart.tsx';
import { Mark, maxMarks } from '../../shared/charts/marks.tsx';
import { linearScale } from '../../shared/charts/scale.ts';
import { useCalculator, useText } from '../context.tsx';
import { useLazyText } from '../OnDemand.tsx';
import SegmentSelect from './SegmentSelect.tsx';
import { TenureTable } from './TenureTable.tsx';

interface Props {
  readonly results: SurvivalResults;
  readonly survivors: Survivors;
  readonly margin: number;
  readonly discount: number;
}

const [left, top, bottom] = [44, 10, 186];

/** The fitted curve against the data, its error, and what customers of different ages are worth. */
export function SurvivalFitView({ results, survivors, margin, discount }: Props) {
  const text = useLazyText().inDepthSections;
  const { inputs, segment, formats } = useCalculator();
  const { alpha, beta } = results;
  const nameOf = (cohort: number): string => {
    const name = survivors.names[cohort] ?? '';
    return name === '' ? fill(text.cohort, { number: cohort + 1 }) : name;
  };
  return (
    <>
      <FitChart results={results} nameOf={nameOf} />
      <p>
        {fill(text.parameters, {
          alpha: formats.number(alpha, 3),
          beta: formats.number(beta, 3),
          churn: formats.percent(alpha / (alpha + beta), 1),
        })}{' '}
        {alpha + beta > 1000 && text.alike}
      </p>
      <TenureTable {...{ results, margin, discount, nameOf }} />
      {inputs.segments.length > 1 && <SegmentSelect id="survival-segment" />}
      <p class="small soft">
        {fill(inputs.segments.length > 1 ? text.survivalNoteOf : text.survivalNote, {
          margin: formats.amount(margin),
          name: segment.name,
        })}
      </p>
    </>
  );
}

interface ChartProps {
  readonly results: SurvivalResults;
  /** The name of a cohort, by its place. */
  readonly nameOf: (cohort: number) => string;
}

/** The share that is left after each year: the data of each cohort, and the curve that was fitted to them all. */
function FitChart({ results: { curve, shares, meanError, rates }, nameOf }: ChartProps) {
  const text = useLazyText().inDepthSections;
  const asTable = useText('asTable');
  const { formats } = useCalculator();
  const years = curve.length - 1;
  const x = linearScale([0, years], [left + 10, width - 14]);
  const y = linearScale([0, 1], [bottom, top]);
  const path = (points: readonly number[]): string =>
    points
      .map((share, year) => `${year === 0 ? 'M' : 'L'}${x(year).toFixed(1)} ${y(share).toFixed(1)}`)
      .join('');
  const several = shares.length > 1;
  return (
    <Chart
      title={text.survivalTitle}
      summary={fill(text.survivalSummary, { error: formats.number(meanError * 100, 2) })}
      asTable={asTable}
      header={[
        text.year,
        ...(several ? shares.map((_, cohort) => nameOf(cohort)) : [text.data]),
        text.fit,
        text.retentionRate,
      ]}
      rows={rates.map((rate, index) => [
        String(index + 1),
        ...shares.map((one) => {
          const share = one[index + 1];
          return share === undefined ? '' : formats.number(share * 100, 1);
        }),
        formats.number((curve[index + 1] ?? 0) * 100, 1),
        formats.percent(rate, 1),
      ])}
      legend={[
        { mark: 'line-a', name: text.fit },
        ...(shares.length > maxMarks
          ? [{ mark: <Mark series={0} x={14} y={6} />, name: text.data }]
          : shares.map((_, cohort) => ({
              mark: <Mark series={cohort} x={14} y={6} />,
              name: several ? nameOf(cohort) : text.data,
            }))),
      ]}
    >
      <Axes
        {...{ x, y, left, bottom }}
        xTicks={yearTicks(years, '0')}
        yTicks={[0, 0.25, 0.5, 0.75, 1].map((at) => ({ at, label: String(at * 100) }))}
      />
      {several && shares.map((one, cohort) => <path key={cohort} class="line-c" d={path(one)} />)}
      <path class="line-a" d={path(curve)} />
      {shares.map((one, cohort) =>
        one.slice(1).map((share, index) => (
          // Of more cohorts than there are marks, all have the same one.
          <Mark
            key={`${cohort} ${index}`}
            series={shares.length > maxMarks ? 0 : cohort}
            x={x(index + 1)}
            y={y(share)}
          />
        )),
      )}
    </Chart>
  );
}
