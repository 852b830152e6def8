import { fill, plural } from '../../i18n/text.ts';
import { $outcomes, noOutcomes } from '../../stores/team.ts';
import type { CodeTrouble, Outcome } from '../../stores/team.ts';
import { problemText } from '../shared/file-problem.ts';
import { useInSteps } from '../shared/use-in-steps.ts';
import { useStored } from '../shared/use-stored.ts';
import { useTeam } from './context.ts';

/**
 * What became of each file and code that was handed in last, by name; nothing before that. Each one is accounted for, also
 * those that changed nothing, because a lead has to tell a colleague whose code was cut off to send it again.
 */
export function Outcomes() {
  const { language, formats, texts } = useTeam();
  const text = texts.team.lead;
  const { list, otherLines, tooMany } = useStored($outcomes, noOutcomes);
  const drawn = useInSteps(list.length);
  if (tooMany > 0) return <p>{fill(text.tooManyCodes, { count: formats.number(tooMany) })}</p>;
  if (list.length === 0 && otherLines === 0) return null;
  return (
    <>
      <p class="label">{text.outcomes}</p>
      {list.length === 0 && <p>{text.noCode}</p>}
      <ul class="outcomes small">
        {list.slice(0, drawn).map(({ name, line, outcome }, index) => (
          // By its place in the list: two files may have one name.
          <li key={index} data-taken={typeof outcome === 'string'}>
            <span class="from">{line === undefined ? name : fill(text.line, { line, name })}</span>{' '}
            <OutcomeText outcome={outcome} />
          </li>
        ))}
      </ul>
      {otherLines > 0 && (
        <p class="small soft">
          {plural(language, text.otherLines, otherLines, { count: formats.number(otherLines) })}
        </p>
      )}
    </>
  );
}

/** What can be wrong with a code alone; a file is told of in the words that every import has. */
const codeTroubles: readonly string[] = [
  'damaged',
  'other dimensions',
  'newer',
  'no beginning',
] satisfies readonly CodeTrouble[];

/** What became of one file or code, in words. */
function OutcomeText({ outcome }: Pick<Outcome, 'outcome'>) {
  const { texts } = useTeam();
  const text = texts.team.lead;
  if (typeof outcome === 'string') return <>{text[outcome]}</>;
  const { code } = outcome;
  if (isCodeTrouble(code)) return <>{text.codeTroubles[code]}</>;
  return <>{problemText(outcome as Parameters<typeof problemText>[0], texts.files)}</>;
}

const isCodeTrouble = (code: string): code is CodeTrouble => codeTroubles.includes(code);
