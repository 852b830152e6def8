import { useEffect, useRef, useState } from 'preact/hooks';
import { dateOrders } from '../../../domain/register/reading/dates.ts';
import type { DateOrder } from '../../../domain/register/reading/dates.ts';
import { roles } from '../../../domain/register/reading/headings.ts';
import type { Role } from '../../../domain/register/reading/headings.ts';
import type { Kind, Settings } from '../../../domain/register/reading/propose.ts';
import { fill } from '../../../i18n/text.ts';
import { ScrollRegion } from '../../shared/ScrollRegion.tsx';
import { TableHead } from '../../shared/TableHead.tsx';
import { useRegisterContext } from '../context.ts';

/** Roles that make sense where a row is an order, and where it is a customer. */
const rolesOf: Readonly<Record<Kind, readonly Role[]>> = {
  orders: roles.filter((role) => !['first', 'last', 'revenue', 'orders'].includes(role)),
  register: roles.filter((role) => !['date', 'amount', 'order'].includes(role)),
};
const needed: Readonly<Record<Kind, readonly Role[]>> = {
  orders: ['customer', 'date', 'amount'],
  register: ['customer'],
};

/** How the file was read: what each column means, with a few of its cells, to be corrected by hand. */
export function ColumnMapping({ isAsked = false }: { isAsked?: boolean }) {
  const { formats, text: all, register } = useRegisterContext();
  const text = all.register.columns;
  const { reading, answer } = register.state;
  const [settings, setSettings] = useState<Settings | undefined>(
    answer?.settings ?? reading?.proposal.settings,
  );
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Something must be decided before anything is computed: a keyboard and a screen reader begin there.
    if (isAsked) heading.current?.focus();
  }, [isAsked]);
  if (!reading || !settings) return null;
  const { columns, questions } = reading.proposal;
  const change = (part: Partial<Settings>): void => {
    setSettings({ ...settings, ...part });
  };
  const missing = needed[settings.kind].filter((role) => !settings.roles.includes(role));
  const nameOf = (index: number): string => {
    const heading = columns[index]?.heading ?? '';
    return heading === '' ? fill(text.unnamed, { number: formats.number(index + 1) }) : heading;
  };
  // A role has one column: who gives it to another takes it from the first.
  const setRole = (index: number, role: Role): void => {
    change({
      roles: settings.roles.map((one, at) =>
        at === index ? role : one === role && role !== 'other' ? 'other' : one,
      ),
    });
  };
  const select = <Value extends string>(
    id: string,
    label: string,
    value: Value,
    options: readonly (readonly [Value, string])[],
    onChoose: (value: Value) => void,
  ) => (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        class="input"
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = options.find(([one]) => one === currentTarget.value);
          if (chosen) onChoose(chosen[0]);
        }}
      >
        {options.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
  return (
    <section class="columns flow" aria-labelledby="columns" data-no-print>
      <h2 id="columns" ref={heading} tabIndex={-1} class={isAsked ? undefined : 'visually-hidden'}>
        {isAsked ? text.heading : text.certain}
      </h2>
      <p class="measure">{text.intro}</p>
      {isAsked && (
        <ul class="notice warning measure">
          {questions.includes('columns') && <li>{text.askColumns}</li>}
          {questions.includes('dateOrder') && <li>{text.askDateOrder}</li>}
          {questions.includes('decimal') && <li>{text.askDecimal}</li>}
        </ul>
      )}
      {reading.brokenQuotes && <p class="notice warning measure">{text.brokenQuotes}</p>}
      <div class="settings">
        {select<Kind>(
          'register-kind',
          text.kind,
          settings.kind,
          [
            ['orders', text.kindOrders],
            ['register', text.kindRegister],
          ],
          (kind) => {
            // What the other kind calls otherwise is called so; what it has no place for is not used.
            const turn: Partial<Record<Role, Role>> =
              kind === 'orders' ? { revenue: 'amount', last: 'date' } : { amount: 'revenue', date: 'last' };
            const turned = settings.roles.map((role) => turn[role] ?? role);
            change({ kind, roles: turned.map((role) => (rolesOf[kind].includes(role) ? role : 'other')) });
          },
        )}
        {select<DateOrder>(
          'register-dates',
          text.dateOrder,
          settings.dateOrder,
          dateOrders.map((order) => [order, text.dateOrders[order]] as const),
          (dateOrder) => {
            change({ dateOrder });
          },
        )}
        {select<',' | '.'>(
          'register-decimal',
          text.decimal,
          settings.decimal,
          [
            [',', text.comma],
            ['.', text.point],
          ],
          (decimal) => {
            change({ decimal });
          },
        )}
      </div>
      <ScrollRegion labelledBy="columns-caption">
        <table class="table">
          <caption id="columns-caption">{text.caption}</caption>
          <TableHead columns={[text.column, text.samples, text.role]} />
          <tbody>
            {columns.map(({ samples }, index) => (
              <tr key={index}>
                <th scope="row">{nameOf(index)}</th>
                <td class="samples">{samples.map((sample) => sample.slice(0, 40)).join(' · ')}</td>
                <td>
                  <select
                    class="input"
                    aria-label={fill(text.roleOf, { column: nameOf(index) })}
                    value={settings.roles[index] ?? 'other'}
                    onChange={({ currentTarget }) => {
                      const role = roles.find((one) => one === currentTarget.value);
                      if (role) setRole(index, role);
                    }}
                  >
                    {rolesOf[settings.kind].map((role) => (
                      <option key={role} value={role}>
                        {text.roles[role]}
                      </option>
                    ))}
                  </select>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <label class="check">
        <input
          type="checkbox"
          checked={settings.headingRow !== null}
          onChange={({ currentTarget }) => {
            const known = reading.proposal.settings.headingRow ?? 0;
            change({ headingRow: currentTarget.checked ? known : null });
          }}
        />
        {text.headingRow}
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={settings.dropDuplicates}
          onChange={({ currentTarget }) => {
            change({ dropDuplicates: currentTarget.checked });
          }}
        />
        {text.duplicates}
      </label>
      <div role="status">
        {missing.length > 0 && (
          <p class="notice warning">
            {fill(text.missing, {
              roles: formats.list(missing.map((role) => text.roles[role].toLowerCase())),
            })}
          </p>
        )}
      </div>
      <div class="buttons">
        <button
          type="button"
          class="button"
          aria-disabled={missing.length > 0 || undefined}
          onClick={() => {
            if (missing.length === 0) register.analyse(settings, register.choices);
          }}
        >
          {text.compute}
        </button>
      </div>
    </section>
  );
}
