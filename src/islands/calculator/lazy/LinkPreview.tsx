import { figuresOf } from '../../../domain/retention/compare.ts';
import type { ComparedResult } from '../../../domain/retention/compare.ts';
import type { Inputs } from '../../../domain/retention/inputs.ts';
import { computeResults } from '../../../domain/retention/results.ts';
import { ScrollRegion } from '../../shared/ScrollRegion.tsx';
import { figures, TableHead } from '../../shared/TableHead.tsx';
import { useText } from '../context.tsx';
import { useLazyText } from '../OnDemand.tsx';
import { useFormatValue } from './format-value.ts';

interface Props {
  /** The reader's own numbers, or the example where there are none. */
  readonly own: Inputs;
  readonly linked: Inputs;
  readonly caption: string;
  /** Over the column of `own`: whose numbers they are. */
  readonly ownLabel: string;
}

/** The main results: one or two a question. */
const rows: readonly ComparedResult[] = [
  'lost',
  'notReplaced',
  'replaced',
  'equity',
  'npv',
  'complaintCost',
  'discountKept',
];

/** What comes out of the reader's own numbers, or the example, and of the link's, side by side. */
export function LinkPreview({ own, linked, caption, ownLabel }: Props) {
  const { link: text, result, scenarios } = useLazyText();
  const format = useFormatValue(useText('noBound'));
  const [ours, theirs] = [figuresOf(computeResults(own)), figuresOf(computeResults(linked))];
  return (
    <ScrollRegion labelledBy="link-compared">
      <table class="table">
        <caption id="link-compared">{caption}</caption>
        <TableHead columns={[scenarios.figure, figures(ownLabel), figures(text.linkColumn)]} />
        <tbody>
          {rows.map((name) => (
            <tr key={name}>
              <th scope="row">{result[name]}</th>
              {[ours[name], theirs[name]].map(({ value, unit }, index) => (
                <td key={index} class="figure">
                  {format(value, unit)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
