import { useState } from 'preact/hooks';
import { tenureDerivation } from '../../../domain/retention/derive-tenure.ts';
import type { SurvivalResults, TenureValue } from '../../../domain/retention/survival-results.ts';
import { fill, plural } from '../../../i18n/text.ts';
import { ScrollRegion } from '../../shared/ScrollRegion.tsx';
import { figures, TableHead } from '../../shared/TableHead.tsx';
import { useCalculator, useText } from '../context.tsx';
import { useLazyText } from '../OnDemand.tsx';
import { DerivationView } from './DerivationView.tsx';

interface Props {
  readonly results: SurvivalResults;
  readonly margin: number;
  readonly discount: number;
  readonly nameOf: (cohort: number) => string;
}

/** An old customer against a new one: what each is worth before the next renewal. */
export function TenureTable({ results, margin, discount, nameOf }: Props) {
  const all = useLazyText();
  const text = all.inDepthSections;
  const derive = useText('howComputed');
  const { language, formats } = useCalculator();
  const { tenures, shares } = results;
  const [opened, setOpened] = useState<number | null>(null);
  const [fresh, ...rest] = tenures;
  const oldest = rest.toSorted((a, b) => b.renewalsMade - a.renewalsMade)[0];
  const times =
    fresh?.renewals && oldest?.renewals ? formats.number(oldest.renewals / fresh.renewals, 2) : null;
  const name = ({ cohort, renewalsMade }: TenureValue): string => {
    if (cohort === null) return text.newCustomer;
    const made = plural(language, text.oldCustomer, renewalsMade);
    return shares.length > 1 ? fill(text.ofGroup, { label: nameOf(cohort), name: made }) : made;
  };
  const shown = opened === null ? undefined : tenures[opened];
  return (
    <>
      {oldest && times !== null && (
        <p class="views">{plural(language, text.oldAgainstNew, oldest.renewalsMade, { times })}</p>
      )}
      <ScrollRegion labelledBy="tenures">
        <table class="table">
          <caption id="tenures">{text.tenureCaption}</caption>
          <TableHead
            columns={[
              text.customer,
              ...[text.left, text.nextRenewal, text.worth].map(figures),
              { name: derive, unseen: true },
            ]}
          />
          <tbody>
            {tenures.map((tenure, index) => (
              <tr key={index}>
                <th scope="row">{name(tenure)}</th>
                <td class="figure">{tenure.left === null ? '' : formats.number(tenure.left, 1)}</td>
                <td class="figure">{formats.percent(tenure.nextRenewal, 1)}</td>
                <td class="figure">{formats.amount(tenure.value)}</td>
                <td data-no-print>
                  <button
                    type="button"
                    class="button plain derive"
                    aria-expanded={opened === index}
                    onClick={() => {
                      setOpened(opened === index ? null : index);
                    }}
                  >
                    {derive}
                    <span class="visually-hidden"> {name(tenure)}</span>
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {shown && (
        <DerivationView
          derivation={tenureDerivation(results, shown, { margin, discount })}
          about={all.derivation.results.tenure}
        />
      )}
    </>
  );
}
