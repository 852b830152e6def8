import type { Dictionary } from '../sv.ts';

/** Texts of the methods page on the register check. */
export const methodsRegister: Dictionary['methodsRegister'] = {
  title: 'How the register check is calculated',
  intro:
    'The register check reads an order list in the browser. A day with several orders is one purchase. A return lowers the total and is no purchase of its own. Rows after the last date do not count.',
  groups:
    'Groups go by revenue over the last twelve months, the largest customer first. A are the customers needed to reach the first cut, B those needed to reach the second. The customer who crosses a cut belongs to the group before it, and equally large customers keep together.',
  rhythm:
    'A customer’s rhythm is the median of the days between purchases, from three days of purchase upwards. A customer has gone quiet after twice that time without buying, and at least fourteen days.',
  what: 'What',
  how: 'Formula',
  source: 'Source',
  formulas: 'Formulas for purchases',
  rows: {
    likelihood: {
      name: 'Likelihood of a customer’s purchases',
      source: 'Fader, Hardie & Lee 2005, equation 6',
    },
    alive: { name: 'Probability of still being a customer', source: 'Fader, Hardie & Lee 2005' },
    orders: {
      name: 'Expected purchases in the coming t weeks',
      source: 'equal to equation 10, rewritten as a sum of positive terms',
    },
    spend: { name: 'Expected amount of a purchase', source: 'Fader & Hardie 2013, equation 5' },
    interval: { name: 'Range of a share', source: 'Wilson 1927, score method' },
  },
  symbols:
    'x is the number of purchases after the first, s the weeks from the first to the last, T the weeks from the first to the end of the list, m the mean amount of a repeat purchase. r, α, a, b, p, q and v are fitted to all customers by maximum likelihood. S(j) is the probability of not having stopped after j purchases, and K the number of purchases if nobody stopped.',
  stake:
    'At stake is a year’s expected purchases of a customer who is still there, times the probability that they are not. Below a 10% probability of still being there a customer counts as gone.',
  which:
    'If at least seven in ten customers buy at even intervals, the page treats them as contracts and uses the beta-geometric model; otherwise as single purchases, with BG/NBD. With fewer than 50 customers, fewer than 30 with a repeat purchase, or less than half a year, no model is fitted.',
  limits: 'What the models do not know',
  limit: {
    season: 'They know nothing of seasons, campaigns or prices.',
    once: 'A customer with a single purchase counts as still there, because in the model nobody stops before the second.',
    margin: 'They count revenue. You set the margin yourselves in the calculator.',
    average: 'They are right on average, not for each customer.',
  },
};
