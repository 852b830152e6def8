import type { GroupSummary } from '../../../domain/register/groups.ts';
import { retentionRate } from '../../../domain/retention/survival.ts';
import { fill } from '../../../i18n/text.ts';
import { SelectField } from '../../shared/SelectField.tsx';
import { useRegisterContext } from '../context.ts';
import { GuideLink } from './GuideLink.tsx';
import { RetentionTables } from './RetentionTables.tsx';

/** Below this many customers a share comes with a warning: its 95 % range is then up to 35 points wide. */
const smallSample = 30;

/**
 * How many stay: from year to year, by group and by cohort, as observed and as the model expects. Two models, because two
 * kinds of business: with contracts a customer is there until she ends it (beta-geometric), with single purchases nobody
 * knows (BG/NBD). The gaps between purchases decide which, and the person can decide otherwise.
 */
export function Retention({ groups }: { groups: readonly GroupSummary[] }) {
  const { formats, texts, register } = useRegisterContext();
  const text = texts.registerAnswers.retention;
  const { answer } = register.state;
  if (!answer) return null;
  const { analysis, settings } = answer;
  const { yearly, contract, contractModel, model } = analysis;
  const percent = (share: number): string => formats.percent(share);
  const modelText = (): string => {
    if (!contract.isContract) {
      return model ? fill(text.ordersModel, { share: percent(model.comingYear) }) : text.ordersNoModel;
    }
    if (!contractModel) return text.contractNoModel;
    const rate = (period: number): string => percent(retentionRate({ ...contractModel, period }));
    const isChosen = register.choices.isContract === true;
    return fill(isChosen ? text.contractChosen : text.contractModel, {
      share: percent(contract.share),
      first: rate(1),
      second: rate(2),
      third: rate(3),
    });
  };
  const [latest] = yearly;
  const kind =
    register.choices.isContract === null ? 'auto' : register.choices.isContract ? 'contract' : 'orders';
  return (
    <section class="flow" aria-labelledby="stay">
      <h2 id="stay">{text.heading}</h2>
      <p class="headline">
        {latest
          ? fill(text.headline, { share: percent(latest.retention.share) })
          : answer.counts.orders === undefined
            ? text.noOrders
            : text.tooShort}
      </p>
      {latest && (
        <>
          {latest.retention.of < smallSample && <p class="notice warning measure">{text.fewCustomers}</p>}
          <p class="measure">{modelText()}</p>
          <SelectField
            id="contract-kind"
            class="field narrow"
            isPrinted={false}
            label={text.kind}
            value={kind}
            options={[
              ['auto', text.kindAuto],
              ['orders', text.kindOrders],
              ['contract', text.kindContract],
            ]}
            onChoose={(chosen) => {
              const isContract = chosen === 'auto' ? null : chosen === 'contract';
              register.analyse(settings, { ...register.choices, isContract });
            }}
          />
          <RetentionTables groups={groups} />
        </>
      )}
      <GuideLink question="stay" />
    </section>
  );
}
