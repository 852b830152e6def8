import type { Translation } from '../text.ts';
import type { methodsMoney as original } from '../sv/methods-money.ts';

export const methodsMoney: Translation<typeof original> = {
  title: 'How the money figures are calculated',
  intro:
    'The calculator counts contribution margin, in today’s money one customer group at a time. Beside each result you can open the working, with your own numbers.',
  timing:
    'Now is the moment just after a payment, t = 0. Renewals fall at t = 1, 2 and so on. A new customer pays now and at every renewal, an existing one at the renewals only. Rates are per year.',
  symbols:
    'm is the contribution margin per customer per year, r the retention, d the discount rate, N the number of customers, c the cost of a new customer, G the growth target, b the gain in retention, K the cost a year and H the number of years. For the programme, margins are summed over t = 1 … H and costs over t = 0 … H − 1.',
  moreSymbols:
    'For complaints, Q is their number, R the reach, p the share influenced and z the part of the harm that recovery undoes. S(t) is the share of a cohort remaining after t years, h the number of renewals already made, and α and β are the two numbers fitted to your cohorts.',
  formulas: 'Formulas',
  what: 'What',
  how: 'How',
  source: 'Source',
  rows: {
    residual: { name: 'Value of an existing customer', source: 'Gupta and Lehmann (2003)' },
    lifetime: { name: 'Value of a new customer', source: 'Fader and Hardie (2012)' },
    notReplaced: { name: 'Lost customers, not replaced', source: 'By definition' },
    replaced: { name: 'Lost customers, replaced', source: 'Our own derivation' },
    programme: { name: 'A programme to keep more', source: 'Present value, closed group' },
    cascade: { name: 'People influenced by complaints', source: 'Product of shares' },
    survival: { name: 'Share remaining after t years', source: 'Fader and Hardie (2007)' },
    residualLifetime: { name: 'Renewals to come after h', source: 'Fader and Hardie (2010)' },
  },
  twoViews:
    'What is lost if the customers are not replaced, and what it costs to replace them, are two views of one loss. They are never added.',
  twoForOne:
    'The rule of two new customers for each one lost is exact only when the growth target equals churn. Then 1 + G/(1 − r) = 2.',
  fit: 'The survival curve is fitted by maximum likelihood, with α and β between 0.001 and 10,000. Uncertainty in several numbers at once is calculated with 10,000 draws from triangular distributions, independent of each other and from a fixed seed, so that the same numbers always give the same answer.',
  errors: 'Common errors, and how they are avoided here',
  mistakes: {
    revenue: 'Counting revenue instead of contribution margin.',
    adding: 'Adding lost margin and the cost of replacing the customer.',
    points: 'Mixing per cent and percentage points.',
    blended: 'Using one churn rate for groups that differ.',
    timing: 'Mixing payments now with payments in a year.',
    monthly:
      'Multiplying monthly churn by twelve. The right way is monthly retention to the power of twelve.',
  },
  limits: 'What the figures do not show',
  limit: {
    causes:
      'Why customers leave, and whether a programme really makes more of them stay. That has to be tested.',
    constant:
      'That old customers tend to stay longer than new ones. A constant retention undervalues them; the part about who stays longest takes it into account.',
    intention:
      'How people really act: they do not always do what they say in a survey. So every assumption is spelled out.',
    trust:
      'What trust is worth. There is no formula for it: the sliders only work out what you yourself believe.',
  },
};
