import { fill, plural } from '../../i18n/text.ts';
import { $outcomes, noOutcomes } from '../../stores/team.ts';
import type { CodeTrouble, Outcome, Outcomes as Handed } from '../../stores/team.ts';
import { problemText } from '../shared/file-problem.ts';
import { useInSteps } from '../shared/use-in-steps.ts';
import { useStored } from '../shared/use-stored.ts';
import { useTeam } from './context.ts';

/** So few are read at a glance; of more there is a sum, and each on request. */
const fewest = 4;

/**
 * What became of each file and code that was handed in last, by name; nothing before that. Each one is accounted for, also
 * those that changed nothing, because a lead has to tell a colleague whose code was cut off to send it again.
 */
export function Outcomes() {
  const { language, formats, texts } = useTeam();
  const text = texts.team.lead;
  const { list, otherLines, tooMany } = useStored($outcomes, noOutcomes);
  if (tooMany > 0) return <p>{fill(text.tooManyCodes, { count: formats.number(tooMany) })}</p>;
  if (list.length === 0 && otherLines === 0) return null;
  const isLong = list.length > fewest;
  return (
    <>
      <p class="label">{text.outcomes}</p>
      {list.length === 0 && <p>{text.noCode}</p>}
      {isLong && <Sum list={list} />}
      <OutcomeList list={isLong ? list.filter(({ outcome }) => typeof outcome !== 'string') : list} />
      {isLong && (
        <details class="small">
          <summary>{text.lineByLine}</summary>
          <OutcomeList list={list} />
        </details>
      )}
      {otherLines > 0 && (
        <p class="small soft">
          {plural(language, text.otherLines, otherLines, { count: formats.number(otherLines) })}
        </p>
      )}
    </>
  );
}

/** How many were added, known already and so on. */
function Sum({ list }: Pick<Handed, 'list'>) {
  const { formats, language, texts } = useTeam();
  const counts = Object.entries(texts.team.lead.counts).flatMap(([kind, words]) => {
    const count = list.filter(({ outcome }) =>
      typeof outcome === 'string' ? outcome === kind : kind === 'problems',
    ).length;
    return count === 0 ? [] : [plural(language, words, count, { count: formats.number(count) })];
  });
  return <p>{formats.list(counts)}.</p>;
}

/** Each file or code by name, with what became of it. */
function OutcomeList({ list }: Pick<Handed, 'list'>) {
  const { texts } = useTeam();
  const drawn = useInSteps(list.length);
  if (list.length === 0) return null;
  return (
    <ul class="outcomes small">
      {list.slice(0, drawn).map(({ name, line, outcome }, index) => (
        // By its place in the list: two files may have one name.
        <li key={index} data-taken={typeof outcome === 'string'}>
          <span class="from">{line === undefined ? name : fill(texts.team.lead.line, { line, name })}</span>{' '}
          <OutcomeText outcome={outcome} />
        </li>
      ))}
    </ul>
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
