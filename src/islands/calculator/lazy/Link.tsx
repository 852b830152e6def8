import { useEffect, useState } from 'preact/hooks';
import { inputsOfLink } from '../../../domain/retention/link.ts';
import type { Inputs } from '../../../domain/retention/inputs.ts';
import type { LinkProblem } from '../../../domain/retention/link.ts';
import { fill } from '../../../i18n/text.ts';
import { $linkedInputs, $ownInputs } from '../../../stores/calculator.ts';
import { leaveLink, openLink, settleLink, takeOver } from '../../../stores/linked-inputs.ts';
import { useStored } from '../../shared/use-stored.ts';
import type { ExpertText } from '../Later.tsx';
import type { PartProps } from '../types.ts';
import { useCalculator } from '../use-calculator.ts';
import { LinkPreview } from './LinkPreview.tsx';

interface Props {
  readonly part: PartProps;
  readonly text: ExpertText;
}

/** Shows the inputs of a link beside the reader's own without storing them, and asks what to do with them. */
export default function Link({ part, text: all }: Props) {
  const text = all.link;
  const { calculator, formats } = useCalculator(part);
  const linked = useStored($linkedInputs, null);
  const own = useStored($ownInputs) ?? part.initial;
  const [problem, setProblem] = useState<LinkProblem['problem'] | null>(null);
  useEffect(() => {
    const find = (): Inputs | null => {
      const found = inputsOfLink(location.hash, (number) => fill(text.segment, { number }));
      const failed = 'problem' in found;
      setProblem(failed ? found.problem : null);
      return failed ? null : found;
    };
    const read = (): void => {
      // The address of a heading is no link: whoever jumps to one goes on with what is on the page.
      if (!location.hash.includes('=')) return;
      const found = find();
      if (found) openLink(found);
      else leaveLink();
    };
    settleLink(find(), $ownInputs.get() ?? part.initial, calculator);
    addEventListener('hashchange', read);
    return () => {
      removeEventListener('hashchange', read);
    };
  }, [text, part.initial, calculator]);

  if (problem === 'newer') return <p class="notice warning">{text.newer}</p>;
  if (problem !== null && problem !== 'other') return <p class="notice error">{text.damaged}</p>;
  if (!linked) return null;
  const choose = (label: string, act: () => void) => (
    <button
      type="button"
      class="button quiet"
      onClick={() => {
        act();
        // The address is that of the reader's own calculator again; a reload must not bring the link back.
        history.replaceState(null, '', location.pathname + location.search);
      }}
    >
      {label}
    </button>
  );
  return (
    <div class="notice flow" data-linked>
      <p>
        <strong>{text.heading}</strong> {text.text}
      </p>
      <LinkPreview {...{ own, linked, formats }} text={all} />
      <div class="buttons">
        {choose(text.take, () => {
          takeOver(calculator);
        })}
        {choose(text.leave, leaveLink)}
      </div>
    </div>
  );
}
