import { useLayoutEffect, useRef } from 'preact/hooks';
import { restoreFocus } from '../../shared/focus.ts';
import { useAssessment } from '../context.ts';

interface Props {
  /** Keys of the articles advised. */
  readonly suggested: readonly string[];
  /** What is decided already, in words. */
  readonly taken: readonly string[];
  readonly onPick: (words: string, article: string) => void;
}

/** Things to do from the articles that the result advises, which one press decides on. */
export function Suggestions({ suggested, taken, onPick }: Props) {
  const { texts, quiz } = useAssessment();
  const text = texts.commitments;
  const heading = useRef<HTMLHeadingElement>(null);
  const isPicked = useRef(false);
  const actions = quiz.definition.actions
    .map(({ id, article }) => ({ article, words: quiz.texts.actions[id] ?? '' }))
    .filter(({ article, words }) => suggested.includes(article) && !taken.includes(words));
  useLayoutEffect(() => {
    // A suggestion that is picked goes away with its button: the next key goes to what is left to pick. Not to the
    // next button itself, which a key held a moment too long would press.
    if (isPicked.current) restoreFocus(heading.current);
    isPicked.current = false;
  }, [actions.length]);
  if (actions.length === 0) return null;
  return (
    <div>
      <h3 ref={heading} tabIndex={-1}>
        {text.suggestions}
      </h3>
      <ul class="suggestions" role="list">
        {actions.map(({ article, words }) => (
          <li key={words}>
            <span>{words}</span>
            <button
              type="button"
              class="button quiet"
              aria-label={`${text.addThis}: ${words}`}
              onClick={() => {
                isPicked.current = true;
                onPick(words, article);
              }}
            >
              {text.addThis}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
