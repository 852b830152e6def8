import type { Inputs, Question } from '../../../domain/retention/inputs.ts';
import type { LossResults } from '../../../domain/retention/loss.ts';
import { complaintResults, programmeResults, survivorsOf } from '../../../domain/retention/results.ts';
import { BaseChart } from '../charts/BaseChart.tsx';
import { CascadeChart } from '../charts/CascadeChart.tsx';
import { CashChart } from '../charts/CashChart.tsx';
import { GroupChart } from '../charts/GroupChart.tsx';
import type { Text } from '../types.ts';
import type { Amounts } from '../use-calculator.ts';

interface Props {
  readonly question: Question;
  readonly inputs: Inputs;
  readonly loss: LossResults;
  readonly asTable: string;
  readonly formats: Amounts;
  readonly text: Text;
}

/** The drawings of a question, as large as the screen allows. */
export function QuestionCharts({ question, inputs, loss, asTable, formats, text }: Props) {
  switch (question) {
    case 'keep': {
      const programme = programmeResults(inputs);
      const shared = { programme, asTable, formats, text: text.keep };
      return (
        <div class="charts">
          <BaseChart {...shared} without={survivorsOf(inputs)} />
          <CashChart {...shared} />
        </div>
      );
    }
    case 'post': {
      const cascade = complaintResults(inputs, loss);
      return <CascadeChart {...{ inputs, loss, cascade, asTable, formats }} text={text.post} />;
    }
    case 'where':
      return inputs.segments.length > 1 ? (
        <GroupChart {...{ loss, asTable, formats }} summary="" text={text.where} />
      ) : null;
    default:
      return null;
  }
}
