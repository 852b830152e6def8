import type { AnswerValue } from '../../../domain/exchange/records.ts';
import type {
  ItemTexts,
  MultiQuizItem,
  QuizItem,
  RankQuizItem,
  SituationQuizItem,
} from '../../../domain/quiz/definition.ts';
import type { GivenAnswers } from '../../../domain/quiz/answers.ts';
import { questionOrder } from '../../../domain/quiz/order.ts';
import type { Attempt } from '../../../domain/exchange/records.ts';
import { answerText } from '../answer-text.ts';
import { useAssessment } from '../context.ts';

/** What was thought about each option, now that it can no longer sway an answer. */
export function OptionFeedback({ attempt, given }: { attempt: Attempt; given: GivenAnswers }) {
  const { text, quiz } = useAssessment();
  const items = (['core', 'deepening'] as const)
    .flatMap((part) => questionOrder(quiz.definition, attempt, part))
    // The deepening part is shown to those who took it.
    .filter(({ id, type, part }) => type !== 'likert' && (part === 'core' || given[id] !== undefined));
  if (items.length === 0) return null;
  return (
    <section aria-labelledby="situations" class="look-back no-print">
      <h2 id="situations">{text.situations.title}</h2>
      <p class="measure">{text.situations.intro}</p>
      {items.map((item) => {
        const words = quiz.texts.items[item.id];
        return (
          words && (
            <details key={item.id} data-item={item.id}>
              <summary>{words.question}</summary>
              {words.situation && <p class="soft">{words.situation}</p>}
              <Feedback item={item} words={words} value={given[item.id]} />
            </details>
          )
        );
      })}
    </section>
  );
}

interface FeedbackProps<Item> {
  readonly item: Item;
  readonly words: ItemTexts;
  readonly value: AnswerValue | undefined;
}

/** What is said depends on the type; questions of frequency have nothing to say of an option. */
function Feedback({ item, ...rest }: FeedbackProps<QuizItem>) {
  switch (item.type) {
    case 'sjt':
      return <SituationFeedback item={item} {...rest} />;
    case 'multi':
      return <MultiFeedback item={item} {...rest} />;
    case 'rank':
      return <RankFeedback item={item} {...rest} />;
    case 'likert':
      return null;
  }
}

/** An option with what was chosen and thought of it, in words rather than by colour alone. */
function Option({ words, id, marks }: { words: ItemTexts; id: string; marks: readonly string[] }) {
  const option = words.options?.[id];
  return (
    <li>
      <p>{option?.text}</p>
      {marks.length > 0 && <p class="marks">{marks.join(' · ')}</p>}
      <p class="soft">{option?.feedback}</p>
    </li>
  );
}

/** What each option would have done, with the best and the worst that were chosen. */
function SituationFeedback({ item, words, value }: FeedbackProps<SituationQuizItem>) {
  const { text } = useAssessment();
  const given = typeof value === 'object' && !Array.isArray(value) ? value : null;
  const effects = item.options.map(({ effect }) => effect);
  const marks = (id: string, effect: number): string[] => [
    ...(effect === Math.max(...effects) ? [text.situations.strongest] : []),
    ...(effect === Math.min(...effects) ? [text.situations.weakest] : []),
    ...(given?.best === id ? [text.situations.yourBest] : []),
    ...(given?.worst === id ? [text.situations.yourWorst] : []),
  ];
  return (
    <>
      {given === null && <p>{text.situations.notAnswered}</p>}
      <ul class="options" role="list">
        {item.options
          .toSorted((a, b) => b.effect - a.effect)
          .map(({ id, effect }) => (
            <Option key={id} id={id} words={words} marks={marks(id, effect)} />
          ))}
      </ul>
    </>
  );
}

/** Every option, whether it is good, and which were picked. */
function MultiFeedback({ item, words, value }: FeedbackProps<MultiQuizItem>) {
  const { text } = useAssessment();
  const picked = Array.isArray(value) ? value : [];
  return (
    <ul class="options" role="list">
      {item.options.map(({ id, weight }) => (
        <Option
          key={id}
          id={id}
          words={words}
          marks={[
            weight > 0 ? text.situations.good : text.situations.bad,
            ...(picked.includes(id) ? [text.situations.picked] : []),
          ]}
        />
      ))}
    </ul>
  );
}

/** The order that the key has, beside the one that was given. */
function RankFeedback({ item, words, value }: FeedbackProps<RankQuizItem>) {
  const { text, quiz } = useAssessment();
  const own = answerText(item, value, quiz.texts, text.answers);
  const best = answerText(item, [...item.key], quiz.texts, text.answers);
  const list = (title: string, lines: readonly string[]) => (
    <div>
      <p class="label">{title}</p>
      <ul role="list" class="plain">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
  return (
    <div class="orders">
      {own.length > 0 ? list(text.situations.yourOrder, own) : <p>{text.situations.notAnswered}</p>}
      {list(text.situations.bestOrder, best)}
      <p class="soft">{words.explanation}</p>
    </div>
  );
}
