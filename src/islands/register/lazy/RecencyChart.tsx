import type { CustomerAnswer } from '../../../domain/register/analyse.ts';
import { plural, fill } from '../../../i18n/text.ts';
import { useRegisterContext } from '../context.ts';
import { daysPerMonth, margins, recencyAxes } from './recency-axes.ts';
import { RecencyTable } from './RecencyTable.tsx';

/** Across the room the letters have to be larger beside the drawing. */
const sizes = { page: [640, 320], slide: [420, 280] } as const;
/** More dots than this hide each other and slow the page. */
const maxDots = 1500;

/** Recency against frequency, a dot a customer; those on the list to call are filled. The list says the same in figures. */
export function RecencyChart({
  customers,
  list,
  isSlide = false,
}: {
  customers: readonly CustomerAnswer[];
  list: readonly CustomerAnswer[];
  /** On a slide the picture stands alone: what it says is the slide's sentence. */
  isSlide?: boolean;
}) {
  const { language, formats, texts } = useRegisterContext();
  const text = texts.registerAnswers.silentCustomers;
  const [width, height] = sizes[isSlide ? 'slide' : 'page'];
  const filled = new Set(list.map(({ customer }) => customer));
  const step = Math.max(1, Math.ceil(customers.length / maxDots));
  const dots = customers
    .filter(({ customer }, index) => index % step === 0 || filled.has(customer))
    .slice(0, 2 * maxDots);
  const { x, y, xTicks, yTicks } = recencyAxes(dots, { width, height });
  const summary = plural(language, text.chartSummary, list.length, { count: formats.number(list.length) });
  return (
    <figure class="chart recency">
      <figcaption>{text.chartTitle}</figcaption>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        preserveAspectRatio="xMinYMid"
        role="img"
        aria-label={`${text.chartTitle}. ${summary}`}
      >
        {yTicks.map((tick) => (
          <g key={tick}>
            <line class="grid" x1={margins.left} x2={width - margins.right} y1={y(tick)} y2={y(tick)} />
            <text x={margins.left - 8} y={y(tick) + 5} text-anchor="end">
              {formats.number(tick)}
            </text>
          </g>
        ))}
        {xTicks.map((tick) => (
          <text key={tick} x={x(tick * daysPerMonth)} y={height - margins.bottom + 18} text-anchor="middle">
            {formats.number(tick)}
          </text>
        ))}
        <text x={0} y={14}>
          {text.chartY}
        </text>
        <text x={width - margins.right} y={height - 6} text-anchor="end">
          {text.chartX}
        </text>
        {dots
          // The filled dots last: SVG draws in order, and none of those to call may lie hidden under another.
          .toSorted((one, other) => Number(filled.has(one.customer)) - Number(filled.has(other.customer)))
          .map(({ customer, silence, purchases }) => (
            <circle
              key={customer}
              class={filled.has(customer) ? 'quiet' : undefined}
              cx={x(silence)}
              cy={y(purchases)}
              r={filled.has(customer) ? 4.5 : 3}
            />
          ))}
      </svg>
      {!isSlide && (
        <>
          <p class="small">
            {summary}{' '}
            {dots.length < customers.length &&
              fill(text.chartSample, {
                shown: formats.number(dots.length),
                all: formats.number(customers.length),
              })}
          </p>
          <RecencyTable customers={customers} quiet={filled} />
        </>
      )}
    </figure>
  );
}
