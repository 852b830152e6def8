/** The length of a day in milliseconds. */
export const dayLength = 24 * 60 * 60 * 1000;

/**
 * The calendar day, `YYYY-MM-DD`, on which a moment falls where the person is: what was done at half past midnight
 * in Sweden was not done yesterday, as it was in UTC.
 */
export function dayOf(moment: Date | string | number): string {
  const date = new Date(moment);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
