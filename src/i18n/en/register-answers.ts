import type { Dictionary } from '../sv.ts';

/** Texts of the register check's answers. */
export const registerAnswers: Dictionary['registerAnswers'] = {
  summary: {
    heading: 'The answers',
    example:
      'This company is made up. Its figures are drawn at random from a model, so that you see what the answers look like before you fetch your own list.',
    orders: {
      one: '{count} order from {customers} customers, {from} to {until}.',
      other: '{count} orders from {customers} customers, {from} to {until}.',
    },
    register: { one: '{count} customer in the register.', other: '{count} customers in the register.' },
    toldHeading: 'How the file was read',
    told: {
      lines: 'Rows below the headings',
      unreadable: 'Rows that could not be read and do not count',
      blank: 'Blank rows',
      sums: 'Rows that add up others and do not count',
      headings: 'Headings that come again',
      duplicatesDropped: 'Rows exactly like an earlier one, not counted',
      duplicatesKept: 'Rows exactly like an earlier one, counted',
      returns: 'Returns and credits, subtracted',
      zeros: 'Orders of 0, counted as purchases',
      future: 'Rows dated after today, not counted',
    },
    unreadable: 'Row {row}: {role} “{text}”',
    unreadableEmpty: 'Row {row}: {role} missing',
    print: 'Print',
    present: 'Show to the room',
  },
  present: { close: 'End the showing', previous: 'Previous', next: 'Next', position: '{number} of {count}' },
  fresh: {
    heading: 'Is the register up to date?',
    headline: {
      one: '{count} of {customers} customers has something to correct.',
      other: '{count} of {customers} customers have something to correct.',
    },
    clean: 'Nothing to correct in what the file holds.',
    missing: 'No {field}',
    invalid: 'A detail that cannot be right',
    stale: 'No purchase for {time}',
    doubled: 'Probably there twice',
    staleAfter: 'A customer is stale after',
    years: { one: '{count} year', other: '{count} years' },
    noFields:
      'The file holds no contact details, so this page cannot tell whether names, emails or phone numbers are missing. For the rest, customer numbers are enough.',
    purpose:
      'The file also holds {columns}. What do you use them for? Whatever has no purpose does not belong in the register.',
    list: 'The list to correct',
    listCaption: 'In the order of the file. The first {count} are shown here; all are in the download.',
    csv: 'Download the list (CSV)',
    csvFile: 'register-corrections',
    row: 'Row',
    customer: 'Customer',
    name: 'Name',
    what: 'To correct',
    issue: {
      missing: '{field} missing',
      invalid: '{field} cannot be right',
      stale: 'no purchase for {time}',
      sameOrganisation: 'same company number as {other}',
      nearName: 'nearly the same name as {other}',
    },
  },
  large: {
    heading: 'Who are the large ones?',
    headline: {
      one: '{count} of {customers} customers brought in {share} of your sales over the last twelve months.',
      other: '{count} of {customers} customers brought in {share} of your sales over the last twelve months.',
    },
    headlineRegister: {
      one: '{count} of {customers} customers brings in {share} of revenue.',
      other: '{count} of {customers} customers bring in {share} of revenue.',
    },
    noRevenue: 'No customer has bought for more than 0, so they cannot be grouped.',
    caption: 'Groups by share of revenue',
    group: 'Group',
    customers: 'Customers',
    revenue: 'Revenue',
    share: 'Share',
    mean: 'Per customer',
    strategy: 'How to look after them',
    names: { A: 'A, large', B: 'B, medium', C: 'C, small', none: 'Nothing bought in a year' },
    strategies: {
      A: 'One contact of their own, who calls every month. First in the queue when something goes wrong.',
      B: 'A call every quarter. Ask what would make them buy more.',
      C: 'Quick answers and an easy way to order. A mailing now and then is enough.',
      none: 'Call once and ask why. Then remove those who would rather not hear from you.',
    },
    cuts: 'Move the cuts',
    cutA: 'A are the largest, until they make up',
    cutB: 'B are the next, until they make up',
    note: 'The groups go by revenue. If the file has a column of contribution margin, choose it as the amount and they go by that.',
    list: 'Customers in {group}',
    listCaption: { one: 'The largest customer', other: 'The {count} largest customers' },
    planHeading: 'Contact plan',
    plan: 'A first call to every A customer within four weeks and every B customer within a quarter, the largest first.',
    calendar: 'Put the calls in your calendar (.ics)',
    calendarFile: 'contact-plan',
    callTitle: 'Call {name}',
  },
  quiet: {
    heading: 'Who has gone quiet?',
    headline: {
      one: '{count} customer has gone quiet. {stake} a year is at stake.',
      other: '{count} customers have gone quiet. {stake} a year is at stake.',
    },
    none: 'No customer with a rhythm of their own has been silent for twice as long as usual.',
    noRhythm: 'Without single orders no rhythm shows. Fetch an order list to see who has gone quiet.',
    lost: {
      one: '{count} more customer has been silent for so long that they are probably gone.',
      other: '{count} more customers have been silent for so long that they are probably gone.',
    },
    unknown: {
      one: '{count} customer has bought too few times to have a rhythm.',
      other: '{count} customers have bought too few times to have a rhythm.',
    },
    listCaption: {
      one: 'The list to call: the one with most at stake.',
      other: 'The list to call: the {count} with most at stake, largest first.',
    },
    customer: 'Customer',
    rhythm: 'Rhythm',
    sentence: 'Buys about every {gap}, silent for {silence}.',
    alive: 'Still here',
    expected: 'Expected to buy',
    stake: 'At stake',
    columnHelp:
      'Still here: the probability that they are still a customer. Expected to buy: over the coming year, that probability included. At stake: a year’s purchases if they are still here, times the probability that they are not.',
    columnHelpPlain: 'At stake: what the customer bought in the year before going quiet.',
    csv: 'Download the call list (CSV)',
    csvFile: 'call-list',
    csvColumns: {
      customer: 'Customer',
      name: 'Name',
      last: 'Latest purchase',
      gap: 'Days between purchases',
      silence: 'Days of silence',
      alive: 'Probability of being a customer',
      expected: 'Expected to buy next year',
      stake: 'At stake',
    },
    phrasesHeading: 'Ways to begin',
    phrases: {
      one: '“You usually order about every {gap}, and it has been {silence}. Has something changed on your side?”',
      two: '“I’m not calling to sell. I’d like to know whether we’ve done something that makes it harder to buy from us.”',
      three: '“Thank you for being straight with me. What would need to be different?”',
    },
    chartTitle: 'How long ago, and how often',
    chartSummary: {
      one: 'Each dot is a customer. Top left are those who buy often and bought recently, bottom right those who bought a few times and have been silent for long. The {count} customer on the call list is filled.',
      other:
        'Each dot is a customer. Top left are those who buy often and bought recently, bottom right those who bought a few times and have been silent for long. The {count} on the call list are filled.',
    },
    chartX: 'Months since the latest purchase',
    chartY: 'Number of purchases',
    chartSample: '{shown} of {all} customers are drawn.',
    modelHeading: 'How this is worked out, and what it does not show',
    model: {
      what: 'The model is called BG/NBD (Fader, Hardie and Lee 2005). It assumes that each customer buys at random, at a pace of their own, for as long as they are a customer, and that after every purchase they may stop. The pace and the risk of stopping vary between customers.',
      spend:
        'The amount of a purchase comes from the gamma-gamma model (Fader and Hardie 2013), which draws a customer with few purchases towards the average. It assumes that the amount has nothing to do with how often a customer buys. Here the correlation is {correlation} on a scale from −1 to 1.',
      spendNot: 'No model could be fitted to the amounts. Each customer’s own average is used instead.',
      limits:
        'The model knows nothing of seasons, campaigns, price rises or customers who have changed names. A customer who has bought only once counts as still here, because in the model nobody stops before a second purchase. The list suggests whom to call first; it is not a verdict.',
      figures:
        'The fit: r = {r}, α = {alpha} weeks, a = {a}, b = {b}, log-likelihood {likelihood}, {customers} customers.',
      methods: 'More about the method',
    },
    noModel: {
      noOrders: 'The file has one row per customer, so no model can be fitted.',
      fewCustomers:
        'Fewer than {fewest} customers are too few for a model. The call list goes by each customer’s own rhythm only.',
      fewRepeating:
        'Fewer than {fewest} customers have bought more than once. That is too few for a model. The call list goes by each customer’s own rhythm only.',
      shortHistory:
        'The file covers less than half a year, too short for a model. The call list goes by each customer’s own rhythm only.',
      noFit:
        'The model could not be fitted to these purchases. The call list goes by each customer’s own rhythm only.',
    },
    gap: {
      days: { one: 'day', other: '{count} days' },
      weeks: { one: 'week', other: '{count} weeks' },
      months: { one: 'month', other: '{count} months' },
    },
    time: {
      days: { one: '{count} day', other: '{count} days' },
      weeks: { one: '{count} week', other: '{count} weeks' },
      months: { one: '{count} month', other: '{count} months' },
    },
  },
  stay: {
    heading: 'How many stay?',
    headline: '{share} of those who bought in the year before also bought in the last twelve months.',
    tooShort:
      'The file covers less than two years, so it cannot show how many stay from one year to the next.',
    noOrders: 'Without single orders it cannot be seen how many stay.',
    yearlyCaption: 'Of those who bought in twelve months: the share who bought again in the next twelve',
    period: 'Twelve months to',
    stayed: 'Bought again',
    stayedOf: '{count} of {of}',
    share: 'Share',
    interval: 'Range (95%)',
    range: '{low}–{high}',
    few: 'So few customers that the share says little.',
    cohortCaption: 'Customers by the year they came: how many bought in each year since',
    cohort: 'Came in the year to',
    oldest: 'or earlier',
    came: 'Came',
    after: 'Year {year}',
    groupCaption: 'The share who stay in each group, by what they bought in the year before',
    ordersModel:
      'Purchases come at uneven intervals, so this page uses the model for single purchases (BG/NBD). It expects {share} of those who bought in the last twelve months to buy again in the next twelve.',
    ordersNoModel:
      'Purchases come at uneven intervals. No model could be fitted, so only what has happened is shown here.',
    contractModel:
      '{share} of the customers pay at even intervals, so this page uses the model for contracts (beta-geometric, Fader and Hardie 2007). It expects {first} to stay the first year, {second} of them the second and {third} the third.',
    contractChosen:
      'You have said that customers have contracts, so this page uses the model for contracts (beta-geometric, Fader and Hardie 2007). It expects {first} to stay the first year, {second} of them the second and {third} the third.',
    contractNoModel:
      'Customers pay at even intervals, as with contracts, but the years are too few or too alike to fit a model. Only what has happened is shown here.',
    kind: 'Customers have',
    kindAuto: 'what the purchases show',
    kindOrders: 'single purchases',
    kindContract: 'contracts or subscriptions',
  },
  calculator: {
    heading: 'Into the calculator',
    intro:
      'The groups with their customers, revenue per customer and share who stay are handed over, with the ranges from your own list. The list knows nothing of margins or of what a new customer costs. Those stay as they are in the calculator and need your eye.',
    caption: 'What is handed over',
    retention: 'Stay',
    kept: 'as in the calculator',
    hand: 'Hand over to the calculator',
    done: 'Done. The groups are in the calculator, and saved as the scenario “{name}”. What was there before comes back if you undo.',
    undo: 'Undo',
    undone: 'Undone. The calculator is as it was.',
    go: 'Open the calculator',
    scenario: 'From the order list {date}',
    scenarioExample: 'Made-up company {date}',
    segments: {
      A: 'Large (A, from the order list)',
      B: 'Medium (B, from the order list)',
      C: 'Small (C, from the order list)',
    },
    none: 'There is no group to hand over.',
  },
};
