import { plural } from '../../../i18n/text.ts';
import type { RegisterContext } from '../context.ts';

type Context = Pick<RegisterContext, 'language' | 'texts' | 'formats'>;

/** Days in the unit in which people say them: days to two weeks, weeks to ten, then months. */
function inWords(days: number): { unit: 'days' | 'weeks' | 'months'; count: number } {
  if (days < 14) return { unit: 'days', count: Math.max(1, Math.round(days)) };
  if (days < 70) return { unit: 'weeks', count: Math.round(days / 7) };
  return { unit: 'months', count: Math.round(days / 30.44) };
}

/** How long something has lasted: *11 veckor*, *11 weeks*. */
export function timeText({ language, texts, formats }: Context, days: number): string {
  const { unit, count } = inWords(days);
  return plural(language, texts.registerAnswers.silentCustomers.time[unit], count, {
    count: formats.number(count),
  });
}

/** What lies between two purchases: *3 veckors* (mellanrum), (every) *3 weeks*. */
export function gapText({ language, texts, formats }: Context, days: number): string {
  const { unit, count } = inWords(days);
  return plural(language, texts.registerAnswers.silentCustomers.gap[unit], count, {
    count: formats.number(count),
  });
}

/** A customer by name, or by number where there is no name. */
export const labelOf = ({ customer, name }: { customer: string; name: string }): string => name || customer;
