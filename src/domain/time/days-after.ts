/** The day that lies some days after another, both `YYYY-MM-DD`. A file of its own: most pages do without it. */
export function daysAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
