import { cardFields } from '../../../domain/register/reading/read-orders.ts';
import { fill, plural } from '../../../i18n/text.ts';
import { SelectField } from '../../shared/SelectField.tsx';
import { useRegisterContext } from '../context.ts';
import { GuideLink } from './GuideLink.tsx';
import { IssueList } from './IssueList.tsx';
import { qualityRows } from './quality-rows.ts';

/** After how many years without a purchase a customer's entry can be said to be stale. */
const staleYears = [1, 2, 3];

/**
 * Is the register up to date: what is missing, cannot be right, is stale or there twice, and the list to correct. A field
 * that the file does not have is not counted as missing; columns that are filled and used for nothing are named, since
 * what has no purpose should not be kept (GDPR, article 5.1 b and c).
 */
export function DataQuality() {
  const context = useRegisterContext();
  const { language, formats, texts, register } = context;
  const text = texts.registerAnswers.dataQuality;
  const { answer, reading } = register.state;
  if (!answer) return null;
  const { quality, settings } = answer;
  const { staleDays } = register.choices;
  const rows = qualityRows(context);
  const asked = cardFields.some((field) => quality.missing[field] !== undefined);
  const unused = (reading?.proposal.columns ?? []).filter(
    ({ heading, filled }, index) => heading !== '' && filled > 0 && settings.roles[index] === 'other',
  );
  return (
    <section class="flow" aria-labelledby="fresh">
      <h2 id="fresh">{text.heading}</h2>
      <p class="headline">
        {quality.toMend === 0
          ? text.clean
          : plural(language, text.headline, quality.toMend, {
              count: formats.number(quality.toMend),
              customers: formats.number(quality.customers),
            })}
      </p>
      <dl class="counts">
        {rows.map(([name, count]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{formats.number(count)}</dd>
          </div>
        ))}
      </dl>
      {!asked && <p class="measure soft">{text.noFields}</p>}
      {unused.length > 0 && (
        <p class="measure">
          {fill(text.purpose, { columns: formats.list(unused.map(({ heading }) => heading.slice(0, 60))) })}
        </p>
      )}
      <SelectField
        id="stale-after"
        class="field narrow"
        // On paper the answer says what it rests on; a control would say nothing.
        isPrinted={false}
        label={text.staleAfter}
        value={String(Math.round(staleDays / 365))}
        options={staleYears.map((count) => [String(count), plural(language, text.years, count)])}
        onChoose={(chosen) => {
          register.analyse(settings, { ...register.choices, staleDays: Number(chosen) * 365 });
        }}
      />
      {quality.list.length > 0 && <IssueList />}
      <GuideLink question="fresh" />
    </section>
  );
}
