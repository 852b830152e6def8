import type { Inputs } from '../../domain/retention/inputs.ts';
import { inputs as parseInputs } from '../../domain/retention/inputs.ts';
import { createFormats } from '../../i18n/formats.ts';
import { isLanguage } from '../../i18n/languages.ts';
import { browserStorage } from '../../stores/persistence/browser-storage.ts';
import { keyOf, openText } from '../../stores/persistence/codec.ts';
import { calculatorShape } from '../../stores/persistence/stored-schemas/calculator.ts';
import { liveFigureNames } from '../../domain/live-figures.ts';
import { figureTexts } from './figures.ts';

/** The reader's own inputs, if there are any that can be read. */
function ownInputs(): Inputs | null {
  try {
    const opened = openText(browserStorage()?.getItem(keyOf(calculatorShape)) ?? null, calculatorShape);
    return opened.kind === 'value' ? opened.value : null;
  } catch {
    return null;
  }
}

/** The groups' table has a row of the page for each group: the first one is copied or the last ones removed. */
function fitRows(figure: HTMLElement, count: number): void {
  const rows = [...figure.querySelectorAll('tbody tr')];
  const [first] = rows;
  if (!first) return;
  for (const row of rows.slice(1)) row.remove();
  for (let index = 1; index < count; index += 1) {
    const row = first.cloneNode(true) as HTMLElement;
    for (const cell of row.querySelectorAll<HTMLElement>('[data-value]')) {
      cell.dataset['value'] = cell.dataset['value']?.replace('0.', `${index}.`) ?? '';
    }
    first.parentElement?.append(row);
  }
}

/**
 * Fills a figure with the reader's own numbers from the calculator, or with its example where there are none; the
 * sliders of the trust figure count over both.
 */
export function fillFigure(figure: HTMLElement): void {
  const { live, inputs: example, currency = '' } = figure.dataset;
  const name = liveFigureNames.find((one) => one === live);
  const { lang } = document.documentElement;
  if (!name || !example || !isLanguage(lang)) return;
  const own = ownInputs();
  const sliders = Object.fromEntries(
    [...figure.querySelectorAll<HTMLInputElement>('input[type=range]')].map(
      ({ name: key, valueAsNumber }) => [key, valueAsNumber],
    ),
  );
  const isOwn = own !== null && (name !== 'customer-segments' || own.segments.length > 1);
  const inputs: Inputs = { ...(isOwn ? own : parseInputs(JSON.parse(example))), ...sliders };
  if (name === 'customer-segments') fitRows(figure, inputs.segments.length);
  const texts = figureTexts(name, inputs, createFormats(lang, currency));
  for (const place of figure.querySelectorAll<HTMLElement>('[data-value]')) {
    place.textContent = texts[place.dataset['value'] ?? ''] ?? '';
  }
  figure.toggleAttribute('data-own', isOwn);
}
