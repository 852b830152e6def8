import { useState } from 'preact/hooks';
import type { GroupSummary } from '../../../domain/register/groups.ts';
import { fill } from '../../../i18n/text.ts';
import { $checkList, removeCheck, saveCheck } from '../../../stores/register-checks.ts';
import { Checkbox } from '../../shared/Checkbox.tsx';
import { KeyedText } from '../../shared/KeyedText.tsx';
import { useStored } from '../../shared/use-stored.ts';
import { useRegisterContext } from '../context.ts';
import { SnapshotChanges } from './SnapshotChanges.tsx';

interface Props {
  readonly groups: readonly GroupSummary[];
  readonly called: ReadonlySet<string>;
}

/**
 * Again next quarter: what is saved, and this check against an earlier one. Sums alone are saved unless the person ticks
 * otherwise; then also a coded number for each customer, which says who moved only to somebody who has the list. The
 * example is never saved. A check is compared with the latest of those that end before it, not with itself.
 */
export function CheckHistory({ groups, called }: Props) {
  const { formats, texts, register } = useRegisterContext();
  const text = texts.registerAnswers.checkHistory;
  const checks = useStored($checkList, []);
  const [withCustomers, setWithCustomers] = useState(false);
  const [message, setMessage] = useState('');
  const [savedId, setSavedId] = useState('');
  const { answer, isExample } = register.state;
  if (!answer) return null;
  const { analysis } = answer;
  const before = checks.find(({ id, until }) => id !== savedId && until < analysis.until);
  return (
    <section class="flow" aria-labelledby="again">
      <h2 id="again">{text.heading}</h2>
      {before && <SnapshotChanges {...{ before, analysis, groups }} />}
      {isExample ? (
        <p class="measure">{text.example}</p>
      ) : (
        <div class="flow" data-no-print>
          <p class="measure">{text.intro}</p>
          <Checkbox
            class="check measure"
            label={text.withCustomers}
            isChecked={withCustomers}
            onChange={setWithCustomers}
          />
          <button
            type="button"
            class="button quiet"
            onClick={() => {
              const saved = saveCheck({ analysis, groups, called, withCustomers }, new Date());
              setSavedId(saved.id);
              setMessage(fill(text.saved, { date: formats.date(saved.until) }));
            }}
          >
            {text.save}
          </button>
          <p role="status">
            <KeyedText>{message}</KeyedText>
          </p>
        </div>
      )}
      {checks.length > 0 && (
        <ul class="measure kept" data-no-print>
          {checks.map(({ id, until, customers }) => (
            <li key={id}>
              {fill(text.savedCheck, { date: formats.date(until), customers: formats.number(customers) })}{' '}
              <button
                type="button"
                class="button plain"
                aria-label={fill(text.removeOf, { date: formats.date(until) })}
                onClick={() => {
                  removeCheck(id);
                  setMessage(text.removed);
                }}
              >
                {text.remove}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
