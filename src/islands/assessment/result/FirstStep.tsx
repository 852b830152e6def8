import type { ComponentChildren } from 'preact';
import type { Attempt } from '../../../domain/exchange/records.ts';
import { isFull, openCommitments } from '../../../domain/quiz/commitments.ts';
import { dayOf } from '../../../domain/time/day.ts';
import { daysAfter } from '../../../domain/time/days-after.ts';
import { fill } from '../../../i18n/text.ts';
import { $commitments, addCommitment } from '../../../stores/commitments.ts';
import { useStored } from '../../shared/use-stored.ts';
import { useAssessment } from '../context.ts';

/** How long one has for what is chosen here; the day can be changed in the list of commitments. */
const days = 14;

interface Props {
  readonly attempt: Attempt;
  /** The key of the article that is advised first. */
  readonly article: string;
  /** Whether there is nothing to mend: then it is to help others. */
  readonly allStrong: boolean;
}

/**
 * The one thing to do first: the article advised first, and what to try from it, which one press decides on. It then stands
 * among the commitments like any other, where it can be changed; when three are open already, no button offers a fourth.
 */
export function FirstStep({ attempt, article, allStrong }: Props) {
  const { text, texts, quiz, formats, articles } = useAssessment();
  const stored = useStored($commitments);
  const card = articles.find(({ key }) => key === article);
  if (!card) return null;
  if (allStrong)
    return (
      <Frame>
        <p>{text.reading.strongList.a}</p>
      </Frame>
    );
  const action = quiz.definition.actions.find((one) => one.article === article);
  const words = action && quiz.texts.actions[action.id];
  const isChosen = openCommitments(stored, attempt).some(({ text: what }) => what === words);
  const due = daysAfter(dayOf(Date.now()), days);
  const [before = '', after = ''] = text.first.read.split('{title}');
  return (
    <Frame>
      <p>
        {before}
        <a href={card.url}>{card.title}</a>
        {after}
      </p>
      {words !== undefined && (
        <>
          <p>{fill(text.first.then, { action: words })}</p>
          {!isFull(stored, attempt) && !isChosen && (
            <button
              type="button"
              class="button quiet no-print"
              onClick={() => {
                addCommitment({ text: words, article, attempt: attempt.id, due });
              }}
            >
              {text.first.choose}
            </button>
          )}
          <p class="small soft" role="status">
            {isChosen && fill(text.first.chosen, { date: formats.date(due), list: texts.commitments.title })}
          </p>
        </>
      )}
    </Frame>
  );
}

function Frame({ children }: { readonly children: ComponentChildren }) {
  const { text } = useAssessment();
  return (
    <aside class="first-step" aria-labelledby="first-step">
      <h2 id="first-step" class="label">
        {text.first.heading}
      </h2>
      {children}
    </aside>
  );
}
