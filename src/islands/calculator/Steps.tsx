import { questions } from '../../domain/retention/inputs.ts';
import { useText } from './context.tsx';

/**
 * The five steps. Before the page's script runs they are links to five parts of one page; with it one part is shown, and
 * page-scripts/calculator-steps.ts marks its link.
 */
export function Steps() {
  const text = useText('steps');
  return (
    <nav class="steps" aria-label={text.label}>
      <ol role="list">
        {questions.map((question, index) => (
          <li key={question}>
            <a href={`#${question}`}>
              <span class="at">{index + 1}</span> <span class="name">{text[question]}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
