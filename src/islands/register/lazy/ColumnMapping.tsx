import { useEffect, useRef, useState } from 'preact/hooks';
import type { Settings } from '../../../domain/register/reading/propose.ts';
import { missingRoles, withRole } from '../../../domain/register/reading/settings.ts';
import { fill } from '../../../i18n/text.ts';
import { Checkbox } from '../../shared/Checkbox.tsx';
import { useRegisterContext } from '../context.ts';
import { ColumnTable } from './ColumnTable.tsx';
import { ReadingOptions } from './ReadingOptions.tsx';

/**
 * How the file was read: what each column means, with a few of its cells, to be corrected by hand. It stands alone before the
 * answers where something is doubtful (`isAsked`), and below them where nothing was. Changes are a draft of its own until
 * _compute_ is pressed: half a change of columns would be computed, and mostly fail.
 */
export function ColumnMapping({ isAsked = false }: { isAsked?: boolean }) {
  const { formats, texts, register } = useRegisterContext();
  const text = texts.register.columns;
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
  const missing = missingRoles(settings);
  return (
    <section class="columns flow" aria-labelledby="columns" data-no-print>
      <h2 id="columns" ref={heading} tabIndex={-1} class={isAsked ? undefined : 'visually-hidden'}>
        {isAsked ? text.heading : text.recognised}
      </h2>
      <p class="measure">{text.intro}</p>
      {isAsked && (
        <ul class="notice warning measure">
          {questions.includes('columns') && <li>{text.askColumns}</li>}
          {questions.includes('dateOrder') && <li>{text.askDateOrder}</li>}
          {questions.includes('decimal') && <li>{text.askDecimal}</li>}
          {questions.includes('unitPrice') && <li>{text.askUnitPrice}</li>}
          {questions.includes('cells') && <li>{text.askCells}</li>}
        </ul>
      )}
      {reading.brokenQuotes && <p class="notice warning measure">{text.brokenQuotes}</p>}
      <ReadingOptions settings={settings} onChange={setSettings} />
      <ColumnTable
        columns={columns}
        settings={settings}
        onRole={(index, role) => {
          setSettings(withRole(settings, index, role));
        }}
      />
      <Checkbox
        label={text.headingRow}
        isChecked={settings.headingRow !== null}
        onChange={(isChecked) => {
          const proposed = reading.proposal.settings.headingRow ?? 0;
          setSettings({ ...settings, headingRow: isChecked ? proposed : null });
        }}
      />
      <Checkbox
        label={text.duplicates}
        isChecked={settings.dropDuplicates}
        onChange={(dropDuplicates) => {
          setSettings({ ...settings, dropDuplicates });
        }}
      />
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
          // Not `disabled`: a button that cannot have the focus cannot be asked why.
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
