import type { LossResults } from '../../../domain/retention/loss.ts';
import type { Text } from '../types.ts';
import type { Amounts } from '../use-calculator.ts';
import { Bars } from './Bars.tsx';

interface Props {
  readonly loss: LossResults;
  readonly summary: string;
  readonly text: Text['where'];
  readonly asTable: string;
  readonly formats: Amounts;
}

/** What two more percentage points are worth in each group. */
export const GroupChart = ({ loss, summary, text, asTable, formats }: Props) => (
  <Bars
    title={text.chart}
    summary={summary}
    asTable={asTable}
    header={[text.name, text.twoPoints]}
    bars={loss.segments.map(({ name, twoPoints }) => ({
      name,
      value: twoPoints ?? 0,
      label: formats.amount(twoPoints),
    }))}
  />
);
