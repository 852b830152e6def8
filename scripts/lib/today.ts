/** The day it is where the author sits, `2026-11-21`: shortly after midnight that is not the day it is in Greenwich. */
export function today(): string {
  return new Date().toLocaleDateString('sv-SE');
}
