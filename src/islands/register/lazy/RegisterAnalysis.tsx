import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { isOwnCurrency } from '../../../domain/register/reading/amount-notes.ts';
import { groupCustomers } from '../../../domain/register/groups.ts';
import { currencySign } from '../../../i18n/formats.ts';
import { fill, plural } from '../../../i18n/text.ts';
import { PrintButton } from '../../shared/PrintButton.tsx';
import { useRegisterContext } from '../context.ts';
import { CheckHistory } from './CheckHistory.tsx';
import { ColumnMapping } from './ColumnMapping.tsx';
import { DataQuality } from './DataQuality.tsx';
import { CustomerGroups } from './CustomerGroups.tsx';
import { RegisterSlides } from './RegisterSlides.tsx';
import { SilentCustomers } from './SilentCustomers.tsx';
import { Retention } from './Retention.tsx';
import { CalculatorTransfer } from './CalculatorTransfer.tsx';
import { LineCountList } from './LineCountList.tsx';

/**
 * Everything that a file answers, one question after the other. What the parts share is held here: the groups, which the
 * sliders of one part move for all of them, and who has been called, which the list ticks off and a saved check remembers.
 * While something is computed anew the old answers stay on the page, marked as busy, so that nothing jumps.
 */
export function RegisterAnalysis() {
  const { texts, register } = useRegisterContext();
  const text = texts.registerAnswers.summary;
  const { answer } = register.state;
  const { cuts } = register.choices;
  const heading = useRef<HTMLHeadingElement>(null);
  const [called, setCalled] = useState<ReadonlySet<string>>(new Set());
  const [isPresenting, setPresenting] = useState(false);
  useEffect(() => {
    // The answers stand below what was pressed: a keyboard and a screen reader go on here.
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'start' });
  }, []);
  const groups = useMemo(
    () => (answer ? groupCustomers(answer.analysis.customers, cuts) : []),
    [answer, cuts],
  );
  if (!answer) return null;
  return (
    <div class="answers" aria-busy={register.state.phase === 'working' || undefined}>
      <header class="flow">
        <h2 ref={heading} tabIndex={-1}>
          {text.heading}
        </h2>
        <ReadSummary />
        <div class="buttons" data-no-print>
          <PrintButton label={text.print} />
          <button
            type="button"
            class="button quiet"
            onClick={() => {
              setPresenting(true);
            }}
          >
            {text.present}
          </button>
        </div>
        <details class="line-counts">
          <summary>{text.lineCountsHeading}</summary>
          <LineCountList counts={answer.counts} />
          {/* Anew for each reading: what was being changed in it belongs to the reading before. */}
          <ColumnMapping key={JSON.stringify(answer.settings)} />
        </details>
      </header>
      <DataQuality />
      <CustomerGroups groups={groups} />
      <SilentCustomers
        called={called}
        onCalled={(customer) => {
          // A set of its own each time: a changed one would not be drawn.
          const next = new Set(called);
          if (!next.delete(customer)) next.add(customer);
          setCalled(next);
        }}
      />
      <Retention groups={groups} />
      <CalculatorTransfer groups={groups} />
      <CheckHistory {...{ groups, called }} />
      {isPresenting && (
        <RegisterSlides
          groups={groups}
          onClose={() => {
            setPresenting(false);
          }}
        />
      )}
    </div>
  );
}

/** What the file says of its amounts and the page cannot follow, and what of a workbook was not read. */
function AmountDoubts() {
  const { language, currency: own, formats, texts, register } = useRegisterContext();
  const text = texts.registerAnswers.summary;
  const { answer, reading } = register.state;
  const { currency, scale = 1 } = answer?.counts.amounts ?? {};
  const others = reading?.otherSheets ?? [];
  const status = answer?.counts.status;
  const told = [
    ...(currency === undefined || isOwnCurrency(currency, own)
      ? []
      : [fill(text.otherCurrency, { found: currency, own: currencySign(language, own) })]),
    ...(scale === 1 ? [] : [fill(text.scaled, { scale: formats.number(scale) })]),
    ...(status ? [fill(text.doubtfulStatus, { ...status, count: formats.number(status.count) })] : []),
    ...(others.length === 0 ? [] : [fill(text.otherSheets, { names: formats.list(others) })]),
  ];
  if (told.length === 0) return null;
  return (
    <ul class="notice warning measure">
      {told.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

/** What was read: how many orders and customers, from when to when, and from which file. */
function ReadSummary() {
  const { language, formats, texts, register } = useRegisterContext();
  const text = texts.registerAnswers.summary;
  const { answer, isExample, file } = register.state;
  if (!answer) return null;
  const { analysis, counts } = answer;
  const customers = formats.number(analysis.customers.length);
  return (
    <>
      <p class="lead measure">
        {counts.orders === undefined
          ? plural(language, text.register, analysis.customers.length, { count: customers })
          : plural(language, text.orders, counts.orders, {
              count: formats.number(counts.orders),
              customers,
              from: formats.date(analysis.from),
              until: formats.date(analysis.until),
            })}
      </p>
      <AmountDoubts />
      {isExample ? <p class="notice measure">{text.example}</p> : <p class="soft small">{file}</p>}
    </>
  );
}
