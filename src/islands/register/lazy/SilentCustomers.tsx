import { useState } from 'preact/hooks';
import { minCustomers, minRepeating } from '../../../domain/register/analyse.ts';
import type { CustomerAnswer } from '../../../domain/register/analyse.ts';
import { sum } from '../../../domain/sum.ts';
import { fill, plural } from '../../../i18n/text.ts';
import { TableButtons } from '../../shared/TableButtons.tsx';
import { useRegisterContext } from '../context.ts';
import { callListCsv } from './call-list-csv.ts';
import { CallList } from './CallList.tsx';
import type { CalledCustomers } from './CallList.tsx';
import { gapText, timeText } from './durations.ts';
import { GuideLink } from './GuideLink.tsx';
import { ModelFacts } from './ModelFacts.tsx';
import { RecencyChart } from './RecencyChart.tsx';

/** Rows of the call list that are shown at first, and that each press adds. */
const step = 20;

/** Those who have gone quiet, what silence puts most in doubt first. */
export const silentCustomers = (customers: readonly CustomerAnswer[]): CustomerAnswer[] =>
  customers
    .filter(({ state }) => state === 'quiet')
    .toSorted((a, b) => b.stake - a.stake || (a.customer < b.customer ? -1 : 1));

/**
 * Who has gone quiet: against their own rhythm, with what is at stake, and how to begin the call. Those who are probably lost
 * and those without a rhythm are counted and not listed: a call to them is another kind of call. Where no model could be
 * fitted it says why, and the list goes by the rhythm alone.
 */
export function SilentCustomers({ called, onCalled }: CalledCustomers) {
  const context = useRegisterContext();
  const [shown, setShown] = useState(step);
  const { language, formats, texts, register } = context;
  const text = texts.registerAnswers.silentCustomers;
  const { answer } = register.state;
  if (!answer) return null;
  const { customers, noModel } = answer.analysis;
  const list = silentCustomers(customers);
  const count = (state: CustomerAnswer['state']): number =>
    customers.filter((one) => one.state === state).length;
  const [lost, unknown] = [count('lost'), count('unknown')];
  const hasOrders = noModel !== 'noOrders' || list.length > 0;
  const [first] = list;
  return (
    <section class="flow" aria-labelledby="quiet">
      <h2 id="quiet">{text.heading}</h2>
      <p class="headline">
        {list.length > 0
          ? plural(language, text.headline, list.length, {
              count: formats.number(list.length),
              stake: formats.money(sum(list.map(({ stake }) => stake)), { maximumSignificantDigits: 3 }),
            })
          : hasOrders
            ? text.none
            : text.noRhythm}
      </p>
      {lost > 0 && (
        <p class="measure">{plural(language, text.lost, lost, { count: formats.number(lost) })}</p>
      )}
      {unknown > 0 && hasOrders && (
        <p class="measure soft">
          {plural(language, text.unknown, unknown, { count: formats.number(unknown) })}
        </p>
      )}
      {noModel !== null && hasOrders && (
        <p class="notice measure">
          {fill(text.noModel[noModel], {
            fewest: formats.number(noModel === 'fewCustomers' ? minCustomers : minRepeating),
          })}
        </p>
      )}
      {first && (
        <>
          <CallList list={list.slice(0, shown)} {...{ called, onCalled }} />
          <div class="buttons" data-no-print>
            {shown < list.length && (
              <button
                type="button"
                class="button quiet"
                onClick={() => {
                  setShown(shown + step);
                }}
              >
                {fill(text.showMore, { count: formats.number(Math.min(step, list.length - shown)) })}
              </button>
            )}
            <TableButtons texts={text} file={text.csvFile} table={() => callListCsv(context, list)} />
          </div>
          <OpeningPhrases to={first} />
          <GuideLink question="quiet" />
        </>
      )}
      {hasOrders && <RecencyChart {...{ customers, list }} />}
      <ModelFacts />
    </section>
  );
}

/** What to say first in the call: with this customer's own rhythm, and the company's phrases where it has some. */
function OpeningPhrases({ to }: { readonly to: CustomerAnswer }) {
  const context = useRegisterContext();
  const text = context.texts.registerAnswers.silentCustomers;
  const own = context.guide.articles.quiet?.phrases ?? [];
  return (
    <>
      <h3>{text.phrasesHeading}</h3>
      <ul class="measure phrases">
        <li>
          {fill(text.phrases.one, {
            gap: gapText(context, to.gap ?? 1),
            silence: timeText(context, to.silence),
          })}
        </li>
        {(own.length > 0 ? own : [text.phrases.two, text.phrases.three]).map((phrase) => (
          <li key={phrase}>{phrase}</li>
        ))}
      </ul>
    </>
  );
}
