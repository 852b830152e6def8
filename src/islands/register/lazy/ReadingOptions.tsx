import { dateOrders } from '../../../domain/register/reading/dates.ts';
import type { Settings } from '../../../domain/register/reading/propose.ts';
import { withKind } from '../../../domain/register/reading/settings.ts';
import { SelectField } from '../../shared/SelectField.tsx';
import { useRegisterContext } from '../context.ts';

interface Props {
  readonly settings: Settings;
  readonly onChange: (settings: Settings) => void;
}

/** What the whole file is read by, whatever its columns are: what a row is, the order of a date, the decimal mark. */
export function ReadingOptions({ settings, onChange }: Props) {
  const text = useRegisterContext().texts.register.columns;
  return (
    <div class="settings">
      <SelectField
        id="register-kind"
        label={text.kind}
        value={settings.kind}
        options={[
          ['orders', text.kindOrders],
          ['register', text.kindRegister],
        ]}
        onChoose={(kind) => {
          onChange(withKind(settings, kind));
        }}
      />
      <SelectField
        id="register-dates"
        label={text.dateOrder}
        value={settings.dateOrder}
        options={dateOrders.map((order) => [order, text.dateOrders[order]])}
        onChoose={(dateOrder) => {
          onChange({ ...settings, dateOrder });
        }}
      />
      <SelectField
        id="register-decimal"
        label={text.decimal}
        value={settings.decimal}
        options={[
          [',', text.comma],
          ['.', text.point],
        ]}
        onChoose={(decimal) => {
          onChange({ ...settings, decimal });
        }}
      />
    </div>
  );
}
