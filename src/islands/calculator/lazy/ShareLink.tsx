import { useState } from 'preact/hooks';
import { hasNames } from '../../../domain/retention/link.ts';
import { fill } from '../../../i18n/text.ts';
import { Checkbox } from '../../shared/Checkbox.tsx';
import { CopyField } from '../../shared/CopyField.tsx';
import { useCalculator } from '../context.tsx';
import { useLazyText } from '../OnDemand.tsx';
import { linkAddress } from './link-address.ts';

/** The present numbers as a link, with what it carries and what it does not; of several groups with or without names. */
export function ShareLink() {
  const { inputs, formats } = useCalculator();
  const text = useLazyText().scenarios;
  const [wantsNames, setWantsNames] = useState(true);
  const named = wantsNames && hasNames(inputs) ? linkAddress(inputs, { names: true }) : null;
  const link = named ?? linkAddress(inputs);
  if (link === null) return <p class="small">{text.linkTooLong}</p>;
  const names = formats.list(inputs.segments.map(({ name }) => name));
  return (
    <>
      <CopyField
        // Another link: that the former one was copied holds no longer.
        key={link}
        label={text.link}
        help={named === null ? text.linkHelp : fill(text.linkHelpNamed, { names })}
        value={link}
        texts={{ copy: text.copy, copied: text.copied, copyByHand: text.copyByHand }}
      />
      {hasNames(inputs) && (
        <Checkbox label={text.linkWithNames} isChecked={wantsNames} onChange={setWantsNames} />
      )}
      {wantsNames && named === null && hasNames(inputs) && <p class="small">{text.linkNamesTooLong}</p>}
    </>
  );
}
