import { dimensionName } from '../../domain/quiz/definition.ts';
import { decodeFragment } from '../../domain/exchange/fragment.ts';
import type { GivenAnswers } from '../../domain/quiz/answers.ts';
import { quizResult } from '../../domain/quiz/result.ts';
import type { QuizResult } from '../../domain/quiz/result.ts';
import { readShare, shareKind } from '../../domain/quiz/shared-scores.ts';
import { fill } from '../../i18n/text.ts';
import type { Attempt } from '../../domain/exchange/records.ts';
import { TableHead, figures } from '../shared/TableHead.tsx';
import { useAssessment } from './context.ts';
import { scoreText } from './score-text.ts';

/**
 * Someone else's figures beside one's own; nothing of them is stored. They come from whoever made the link, and so are read
 * like any foreign input: damaged, too long and of another version each say so, and nothing is shown of half a link.
 */
export function SharedResult({
  view,
  own,
  given,
}: {
  view: string;
  own: Attempt | null;
  given: GivenAnswers;
}) {
  const { text, quiz } = useAssessment();
  const { definition } = quiz;
  const fragment = decodeFragment(view);
  const shared =
    'problem' in fragment || fragment.kind !== shareKind
      ? ({
          problem: 'problem' in fragment && fragment.problem === 'oversized' ? 'oversized' : 'damaged',
        } as const)
      : readShare(definition, fragment.numbers);
  const mine = own?.finishedAt ? quizResult({ definition, answers: given, version: own.version }) : null;
  return (
    <div class="shared">
      <h1 tabIndex={-1}>{text.shared.title}</h1>
      {'problem' in shared ? (
        <p class="notice error">
          {shared.problem === 'version'
            ? fill(text.shared.otherVersion, { version: shared.version })
            : text.shared[shared.problem]}
        </p>
      ) : (
        <>
          <p class="lead measure">{text.shared.intro}</p>
          <SharedTable overall={shared.overall} dimensions={shared.dimensions} mine={mine} />
        </>
      )}
      <p>
        <a class="button" href="#start">
          {text.shared.toStart}
        </a>
      </p>
    </div>
  );
}

interface SharedTableProps {
  readonly overall: number | null;
  readonly dimensions: readonly { readonly id: string; readonly score: number | null }[];
  readonly mine: QuizResult | null;
}

/** The scores of the link, beside one's own where the versions can be compared. */
function SharedTable({ overall, dimensions, mine }: SharedTableProps) {
  const context = useAssessment();
  const { text, quiz } = context;
  const number = scoreText(context);
  const rows = [
    { id: 'overall', name: text.shared.overall, theirs: overall, own: mine?.overall.rounded },
    ...dimensions.map(({ id, score }) => ({
      id,
      name: dimensionName(quiz.texts, id),
      theirs: score,
      own: mine?.dimensions.find((dimension) => dimension.id === id)?.rounded,
    })),
  ];
  return (
    <table class="table shared-table">
      <TableHead
        columns={[
          text.result.dimension,
          figures(text.shared.theirs),
          ...(mine ? [figures(text.shared.yours)] : []),
        ]}
      />
      <tbody>
        {rows.map(({ id, name, theirs, own }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td class="figure">{number(theirs)}</td>
            {mine && <td class="figure">{number(own)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
