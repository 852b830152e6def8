import type { CustomerAnswer } from '../../../domain/register/analyse.ts';
import { plural, fill } from '../../../i18n/text.ts';
import { useRegisterContext } from '../context.ts';
import { RecencyTable } from './RecencyTable.tsx';

/** Across the room the letters have to be larger beside the drawing. */
const sizes = { page: [640, 320], slide: [420, 280] } as const;
const [left, right, top, bottom] = [44, 12, 34, 44];
/** More dots than this hide each other and slow the page. */
const maxDots = 1500;
/** The average month of the Gregorian calendar: 365.2425 / 12. */
const daysPerMonth = 30.44;

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
  const months = Math.max(1, ...dots.map(({ silence }) => silence / daysPerMonth));
  const most = Math.max(2, ...dots.map(({ purchases }) => purchases));
  const x = (silence: number): number => left + ((width - left - right) * silence) / daysPerMonth / months;
  // Few buy very often: a logarithmic axis gives the many room.
  const y = (purchases: number): number =>
    height - bottom - ((height - top - bottom) * Math.log(Math.max(1, purchases))) / Math.log(most);
  const xStep = [1, 2, 3, 6, 12, 24, 60].find((candidate) => months / candidate <= 7) ?? 120;
  const xTicks = Array.from({ length: Math.floor(months / xStep) + 1 }, (_, index) => index * xStep);
  const yTicks = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].filter((tick) => tick <= most);
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
            <line class="grid" x1={left} x2={width - right} y1={y(tick)} y2={y(tick)} />
            <text x={left - 8} y={y(tick) + 5} text-anchor="end">
              {formats.number(tick)}
            </text>
          </g>
        ))}
        {xTicks.map((tick) => (
          <text key={tick} x={x(tick * daysPerMonth)} y={height - bottom + 18} text-anchor="middle">
            {formats.number(tick)}
          </text>
        ))}
        <text x={0} y={14}>
          {text.chartY}
        </text>
        <text x={width - right} y={height - 6} text-anchor="end">
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
