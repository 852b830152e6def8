import { useEffect, useState } from 'preact/hooks';
import { inputsOfLink } from '../../../domain/retention/link.ts';
import { fill } from '../../../i18n/text.ts';
import { $linkedInputs } from '../../../stores/calculator.ts';
import { useStored } from '../../shared/use-stored.ts';
import type { ExpertText } from '../Later.tsx';
import type { PartProps } from '../types.ts';
import { useCalculator } from '../use-calculator.ts';

interface Props {
  readonly part: PartProps;
  readonly text: ExpertText;
  readonly hash: string;
}

/** Shows the inputs of a link without storing them, and asks what to do with them. */
export default function Link({ part, text: { link: text }, hash }: Props) {
  const { calculator } = useCalculator(part);
  const linked = useStored($linkedInputs, null);
  const [damaged, setDamaged] = useState(false);
  useEffect(() => {
    const found = inputsOfLink(hash, (number) => fill(text.segment, { number }));
    if ('problem' in found) setDamaged(found.problem !== 'other');
    else $linkedInputs.set(found);
  }, [hash, text]);

  if (damaged) return <p class="notice error">{text.damaged}</p>;
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
      <div class="buttons">
        {choose(text.take, calculator.takeOver)}
        {choose(text.leave, calculator.leaveLink)}
      </div>
    </div>
  );
}
