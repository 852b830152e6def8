/** Months since the latest purchase at which a column of the table ends; the last has no end. */
export const silenceBounds = [1, 3, 6, 12] as const;
/** Purchases at which a row of the table begins, most first as in the picture. */
export const purchaseBounds = [10, 5, 2, 1] as const;

const daysPerMonth = 30.44;

export interface RecencyCell {
  readonly customers: number;
  /** Of them on the list to call. */
  readonly quiet: number;
}

/**
 * Recency against frequency as a table: customers counted by purchases (rows) and by months of silence (columns).
 * @param customers silence in days, purchases at least 1
 * @param isQuiet whether a customer is on the list to call
 */
export function recencyTable<Customer extends { readonly silence: number; readonly purchases: number }>(
  customers: readonly Customer[],
  isQuiet: (customer: Customer) => boolean,
): RecencyCell[][] {
  const counts = purchaseBounds.map(() =>
    [...silenceBounds, Infinity].map(() => ({ customers: 0, quiet: 0 })),
  );
  for (const customer of customers) {
    const row = purchaseBounds.findIndex((from) => customer.purchases >= from);
    const months = customer.silence / daysPerMonth;
    const after = silenceBounds.findIndex((until) => months < until);
    const cell = counts[row]?.[after === -1 ? silenceBounds.length : after];
    if (!cell) continue;
    cell.customers += 1;
    if (isQuiet(customer)) cell.quiet += 1;
  }
  return counts;
}
