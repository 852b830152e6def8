import { useEffect, useRef, useState } from 'preact/hooks';
import { countPlan } from '../../domain/exchange/plan.ts';
import type { Preference } from '../../domain/exchange/plan.ts';
import { fill, plural } from '../../i18n/text.ts';
import type { ImportPlan } from '../../stores/import-copy.ts';
import { ScrollRegion } from '../shared/ScrollRegion.tsx';
import { TableHead, figures } from '../shared/TableHead.tsx';
import { useResults } from './context.ts';
import { nameOf } from './StorageUsage.tsx';

/** At most this many differences are listed: more are not read by anyone. */
const maxListed = 50;

/** What an import would change, before it changes anything. */
export function ImportPreview({
  file,
  plan: { plan, exportedAt, repeated },
  onApply,
  onCancel,
}: {
  file: string;
  plan: ImportPlan;
  onApply: (preference: Preference) => void;
  onCancel: () => void;
}) {
  const { formats, language, texts } = useResults();
  const text = texts.results.copy;
  const [preference, setPreference] = useState<Preference>('file');
  const heading = useRef<HTMLHeadingElement>(null);
  // Focus goes to the heading: what was asked for appears below the control that asked, and a person who
  // listens would otherwise not meet it.
  useEffect(() => heading.current?.focus(), []);

  const counts = countPlan(plan);
  const different = plan.filter(({ state }) => state === 'different');
  const isNothing = plan.every(({ state }) => state === 'same');
  return (
    <section class="preview flow" aria-labelledby="import-preview">
      <h3 id="import-preview" ref={heading} tabIndex={-1}>
        {text.previewHeading}
      </h3>
      <p class="soft small">{fill(text.previewFrom, { file, date: formats.dayOf(exportedAt) })}</p>
      <ScrollRegion labelledBy="import-caption">
        <table class="table narrow">
          <caption id="import-caption">{text.previewCaption}</caption>
          <TableHead columns={[text.kind, figures(text.new), figures(text.same), figures(text.different)]} />
          <tbody>
            {counts.map((count) => (
              <tr key={count.name}>
                <th scope="row">{nameOf(count.name, texts.results.stored)}</th>
                <td class="figure">{formats.number(count.new)}</td>
                <td class="figure">{formats.number(count.same)}</td>
                <td class="figure">{formats.number(count.different)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {repeated > 0 && <p>{plural(language, text.repeated, repeated)}</p>}
      {different.length > 0 && (
        <>
          <PreferenceChoice value={preference} onChoose={setPreference} />
          <DifferenceList different={different} />
        </>
      )}
      <p class="measure">{isNothing ? text.nothingNew : text.neverRemoves}</p>
      <div class="buttons">
        {!isNothing && (
          <button
            type="button"
            class="button"
            onClick={() => {
              onApply(preference);
            }}
          >
            {text.apply}
          </button>
        )}
        <button type="button" class="button quiet" onClick={onCancel}>
          {text.cancel}
        </button>
      </div>
    </section>
  );
}

/** Which side counts where both have changed. */
function PreferenceChoice({
  value,
  onChoose,
}: {
  readonly value: Preference;
  readonly onChoose: (preference: Preference) => void;
}) {
  const text = useResults().texts.results.copy;
  return (
    <fieldset class="preference">
      <legend class="label">{text.preference}</legend>
      {(['file', 'mine'] as const).map((side) => (
        <label key={side} class="tick">
          <input
            type="radio"
            name="import-preference"
            value={side}
            checked={value === side}
            onChange={() => {
              onChoose(side);
            }}
          />
          <span>{side === 'file' ? text.preferFile : text.preferMine}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** Each record that differs, as it is here and in the file. */
function DifferenceList({ different }: { readonly different: ImportPlan['plan'] }) {
  const { texts } = useResults();
  const text = texts.results.copy;
  return (
    <details>
      <summary>{text.differences}</summary>
      <dl class="differences">
        {different.slice(0, maxListed).map(({ record, before }) => (
          <div key={`${record.name}:${record.id ?? ''}`}>
            <dt>
              {nameOf(record.name, texts.results.stored)} {record.id}
            </dt>
            <dd>
              <span class="label">{text.here}</span> <code>{brief(before)}</code>
            </dd>
            <dd>
              <span class="label">{text.inFile}</span> <code>{brief(record.value)}</code>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** A record on one line: enough to see which is which. */
const brief = (value: unknown): string => {
  const line = JSON.stringify(value);
  return line.length > 300 ? `${line.slice(0, 300)}…` : line;
};
