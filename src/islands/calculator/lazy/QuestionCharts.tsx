import type { Question } from '../../../domain/retention/inputs.ts';
import { complaintResults, programmeResults, survivorsOf } from '../../../domain/retention/results.ts';
import { BaseChart } from '../charts/BaseChart.tsx';
import { CascadeChart } from '../charts/CascadeChart.tsx';
import { CashChart } from '../charts/CashChart.tsx';
import { SegmentGainChart } from '../charts/SegmentGainChart.tsx';
import { useCalculator } from '../context.tsx';

/** The charts of a question, as large as the screen allows. */
export function QuestionCharts({ question }: { readonly question: Question }) {
  const { inputs, loss } = useCalculator();
  switch (question) {
    case 'keep': {
      const programme = programmeResults(inputs);
      return (
        <div class="charts">
          <BaseChart programme={programme} without={survivorsOf(inputs)} />
          <CashChart programme={programme} />
        </div>
      );
    }
    case 'post':
      return <CascadeChart cascade={complaintResults(inputs, loss)} />;
    case 'where':
      return inputs.segments.length > 1 ? <SegmentGainChart summary="" /> : null;
    default:
      return null;
  }
}
