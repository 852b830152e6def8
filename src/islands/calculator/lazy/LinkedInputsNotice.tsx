import { useEffect, useState } from 'preact/hooks';
import { inputsOfLink } from '../../../domain/retention/link.ts';
import type { Inputs } from '../../../domain/retention/inputs.ts';
import type { LinkProblem } from '../../../domain/retention/link.ts';
import { fill } from '../../../i18n/text.ts';
import { $linkedInputs, $ownInputs } from '../../../stores/calculator.ts';
import { closeLink, openLink, resolveLink, adoptLinkedInputs } from '../../../stores/linked-inputs.ts';
import { useStored } from '../../shared/use-stored.ts';
import { useCalculator } from '../context.tsx';
import { useLazyText } from '../OnDemand.tsx';
import { linkAddress } from './link-address.ts';
import { LinkPreview } from './LinkPreview.tsx';
import { hasLinkInAddress } from '../../shared/link-in-address.ts';

/** Shows the inputs of a link beside the reader's own without storing them, and asks what to do with them. */
export default function LinkedInputsNotice() {
  const text = useLazyText().link;
  const { calculator, initial, otherPage, formats } = useCalculator();
  const linked = useStored($linkedInputs, null);
  const own = useStored($ownInputs);
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
      if (!hasLinkInAddress()) return;
      const found = find();
      if (found) openLink(found);
      else closeLink();
    };
    resolveLink(find(), $ownInputs.get() ?? initial, calculator);
    addEventListener('hashchange', read);
    return () => {
      removeEventListener('hashchange', read);
    };
  }, [text, initial, calculator]);

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
  // Between the pages the names travel as long as the link has room for them.
  const addressAt = (page: string): string | null =>
    linkAddress(linked, { page, names: true }) ?? linkAddress(linked, { page });
  const further = otherPage && addressAt(otherPage.url);
  const isNamed = linked.segments.some(
    ({ name }, index) => name !== fill(text.segment, { number: index + 1 }),
  );
  return (
    <div class="notice flow" data-linked>
      <p>
        <strong>{text.heading}</strong> {own ? text.text : text.exampleText}
      </p>
      {isNamed && <p>{fill(text.names, { names: formats.list(linked.segments.map(({ name }) => name)) })}</p>}
      <LinkPreview
        own={own ?? initial}
        linked={linked}
        caption={own ? text.caption : text.exampleCaption}
        ownLabel={own ? text.ownColumn : text.exampleColumn}
      />
      <div class="buttons">
        {choose(text.adopt, () => {
          adoptLinkedInputs(calculator);
        })}
        {choose(own ? text.backToOwn : text.backToExample, closeLink)}
        {otherPage && further && <a href={further}>{otherPage.label}</a>}
      </div>
    </div>
  );
}
