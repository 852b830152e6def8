import type { FileProblem } from '../../domain/exchange/import.ts';
import type { Expectation } from '../../domain/exchange/parse.ts';
import type { Dictionary } from '../../i18n/sv.ts';
import { fill } from '../../i18n/text.ts';

type Text = Dictionary['files'];

/** What should have stood there, with its limits. */
function expectedText({ code, min, max, choices }: Expectation, text: Text['expected']): string {
  if (code === 'known key') return text.knownKey;
  if (code === 'choice') return fill(text.choice, { choices: choices?.join(', ') ?? '' });
  // Limits that are only the largest number there is would say nothing.
  const isLimited = min !== undefined && max !== undefined && Math.abs(min) < 1e15 && Math.abs(max) < 1e15;
  if (isLimited && code === 'number') return fill(text.numberRange, { min, max });
  if (isLimited && code === 'integer') return fill(text.integerRange, { min, max });
  return text[code];
}

/** Says why a file is refused, and where. The path comes from the file: it is only ever shown as text. */
export function problemText(problem: FileProblem, text: Text): string {
  switch (problem.code) {
    case 'unopened':
      return text.unopened;
    case 'too large':
      return text.tooLarge;
    case 'too deep':
      return text.tooDeep;
    case 'cut off':
      return text.cutOff;
    case 'not json':
      return problem.line === null ? text.notJson : fill(text.notJsonLine, { line: problem.line });
    case 'other format':
      if (problem.format === 'trust-playbook-team') return text.teamFile;
      return problem.format === 'trust-playbook' ? text.exportFile : text.otherFormat;
    case 'newer':
      return text.newer;
    case 'forbidden key':
      return fill(text.forbiddenKey, { path: problem.path });
    case 'duplicate':
      return fill(text.duplicate, { path: problem.path });
    case 'shape':
      return fill(text.shape, {
        path: problem.path === '' ? text.whole : problem.path,
        expected: expectedText(problem.expected, text.expected),
      });
  }
}
