import { useState } from 'preact/hooks';
import type { CsvTable } from '../../../domain/exchange/csv.ts';
import { minCustomers, minRepeating } from '../../../domain/register/analyse.ts';
import type { CustomerAnswer } from '../../../domain/register/analyse.ts';
import { sum } from '../../../domain/sum.ts';
import { fill, plural } from '../../../i18n/text.ts';
import { ScrollRegion } from '../../shared/ScrollRegion.tsx';
import { TableButtons } from '../../shared/TableButtons.tsx';
import { TableHead, figures } from '../../shared/TableHead.tsx';
import { useRegisterContext } from '../context.ts';
import { gapText, labelOf, timeText } from './durations.ts';
import { GuideLink } from './GuideLink.tsx';
import { RecencyChart } from './RecencyChart.tsx';

/** Rows of the list to call that are shown at first, and that each press adds. */
const step = 20;

/** Those who have gone quiet, what silence puts most in doubt first. */
export const silentCustomers = (customers: readonly CustomerAnswer[]): CustomerAnswer[] =>
  customers
    .filter(({ state }) => state === 'quiet')
    .toSorted((a, b) => b.stake - a.stake || (a.customer < b.customer ? -1 : 1));

/** Who has gone quiet: against their own rhythm, with what is at stake, and how to begin the call. */
export function SilentCustomers({
  called,
  onCalled,
}: {
  called: ReadonlySet<string>;
  onCalled: (customer: string) => void;
}) {
  const context = useRegisterContext();
  const [shown, setShown] = useState(step);
  const { language, formats, text: all, register, methods, guide } = context;
  const text = all.registerAnswers.quiet;
  const { answer } = register.state;
  if (!answer) return null;
  const { customers, model, noModel } = answer.analysis;
  const list = silentCustomers(customers);
  const count = (state: CustomerAnswer['state']): number =>
    customers.filter((one) => one.state === state).length;
  const [lost, unknown] = [count('lost'), count('unknown')];
  const hasOrders = noModel !== 'noOrders' || list.length > 0;
  const sentence = ({ gap, silence }: CustomerAnswer): string =>
    fill(text.sentence, { gap: gapText(context, gap ?? 1), silence: timeText(context, silence) });
  const table = (): CsvTable => ({
    language,
    header: Object.values(text.csvColumns),
    rows: list.map((one) => [
      one.customer,
      one.name,
      one.last,
      one.gap,
      one.silence,
      one.alive === null ? null : Math.round(one.alive * 100) / 100,
      one.expected === null ? null : Math.round(one.expected),
      Math.round(one.stake),
    ]),
  });
  const [first] = list;
  const ownPhrases = guide.articles.quiet?.phrases.length ? guide.articles.quiet.phrases : undefined;
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
          <ScrollRegion labelledBy="quiet-caption">
            <table class="table ring">
              <caption id="quiet-caption">
                {plural(language, text.listCaption, Math.min(shown, list.length))}{' '}
                {model ? text.columnHelp : text.columnHelpPlain}
              </caption>
              <TableHead
                columns={[
                  text.customer,
                  text.rhythm,
                  ...(model ? [figures(text.alive), figures(text.expected)] : []),
                  figures(text.stake),
                  { name: text.called, class: 'called' },
                ]}
              />
              <tbody>
                {list.slice(0, shown).map((one) => (
                  <tr key={one.customer}>
                    <th scope="row">{labelOf(one)}</th>
                    <td>{sentence(one)}</td>
                    {model && <td class="figure">{formats.percent(one.alive ?? 0)}</td>}
                    {model && <td class="figure">{formats.money(one.expected ?? 0)}</td>}
                    <td class="figure strong">{formats.money(one.stake)}</td>
                    <td class="called">
                      <label class="check">
                        <input
                          type="checkbox"
                          aria-label={fill(text.calledOf, { customer: labelOf(one) })}
                          checked={called.has(one.customer)}
                          onChange={() => {
                            onCalled(one.customer);
                          }}
                        />
                      </label>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollRegion>
          <div class="buttons" data-no-print>
            {shown < list.length && (
              <button
                type="button"
                class="button quiet"
                onClick={() => {
                  setShown(shown + step);
                }}
              >
                {fill(text.more, { count: formats.number(Math.min(step, list.length - shown)) })}
              </button>
            )}
            <TableButtons texts={text} file={text.csvFile} table={table} />
          </div>
          <h3>{text.phrasesHeading}</h3>
          <ul class="measure phrases">
            <li>
              {fill(text.phrases.one, {
                gap: gapText(context, first.gap ?? 1),
                silence: timeText(context, first.silence),
              })}
            </li>
            {(ownPhrases ?? [text.phrases.two, text.phrases.three]).map((phrase) => (
              <li key={phrase}>{phrase}</li>
            ))}
          </ul>
          <GuideLink question="quiet" />
        </>
      )}
      {hasOrders && <RecencyChart {...{ customers, list }} />}
      {model && (
        <details class="measure" data-no-print>
          <summary>{text.modelHeading}</summary>
          <p>{text.model.what}</p>
          <p>
            {model.spend
              ? fill(text.model.spend, { correlation: formats.number(model.correlation, 2) })
              : text.model.spendNot}
          </p>
          <p>{text.model.limits}</p>
          <p>
            {fill(text.model.figures, {
              r: formats.number(model.fit.r, 3),
              alpha: formats.number(model.fit.alpha, 3),
              a: formats.number(model.fit.a, 3),
              b: formats.number(model.fit.b, 3),
              likelihood: formats.number(model.fit.logLikelihood, 1),
              customers: formats.number(customers.length),
            })}
          </p>
          <p>
            <a href={methods}>{text.model.methods}</a>
          </p>
        </details>
      )}
    </section>
  );
}
