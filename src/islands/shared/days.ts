/**
 * The calendar day of a moment where the person is, `2026-11-21`: what was done at half past midnight in Sweden
 * was not done yesterday, as it was in UTC.
 */
export function localDay(moment: string | number | Date): string {
  const date = new Date(moment);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
