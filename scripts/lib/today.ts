/** The day it is where the author sits, `2026-11-21`: shortly after midnight that is not the day it is in Greenwich. */
export function today(): string {
  // By hand: the formats of a language take longer to load than a small check.
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
