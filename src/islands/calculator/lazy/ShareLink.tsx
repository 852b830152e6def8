import { CopyField } from '../../shared/CopyField.tsx';
import { useCalculator } from '../context.tsx';
import { useLazyText } from '../OnDemand.tsx';
import { linkAddress } from './link-address.ts';

/** The present numbers as a link, with what it carries and what it does not. */
export function ShareLink() {
  const { inputs } = useCalculator();
  const text = useLazyText().scenarios;
  const link = linkAddress(inputs);
  if (link === null) return <p class="small">{text.linkTooLong}</p>;
  return (
    <CopyField
      label={text.link}
      help={text.linkHelp}
      value={link}
      texts={{ copy: text.copy, copied: text.copied, copyByHand: text.copySelf }}
    />
  );
}
