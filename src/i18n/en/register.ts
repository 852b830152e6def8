import type { Dictionary } from '../sv.ts';

/** Texts of the register check: before a file is chosen, while it is read, and what is asked of its columns. */
export const register: Dictionary['register'] = {
  privacy: {
    heading: 'What happens to the data',
    staysInBrowser:
      'The file is read in your browser and never leaves it. This page sends nothing, and stores nothing unless you ask it to. Close the tab and the file is gone from here.',
    savedSums:
      'To compare next quarter you can save totals and groups. No names, no readable customer numbers and no single customer’s amounts are stored.',
    customerNumbers:
      'Customer numbers are enough. Ask for the file without names, and it is harder to tell who the customers are.',
    law: 'If your customers are consumers or sole traders, the list is personal data. You need a lawful basis for going through it, often legitimate interests (GDPR Article 6(1)(f)), and anyone who has objected to direct marketing must not be called.',
  },
  order: {
    heading: 'Ask for this file',
    intro: 'Whoever looks after your order or accounting system can produce it in minutes. Send them this:',
    request:
      'Hello! Could you export every order or invoice from the last three to five years, one row each, with customer number, date and amount excluding VAT? Credit notes should be there as negative amounts. CSV or Excel is fine. If the same file can hold customer name, company number, email and phone we can also see what is missing from the register; otherwise the customer number will do.',
  },
  start: {
    heading: 'Your order list',
    intro:
      'One row per order, with customer, date and amount. A register with one row per customer works too, but tells you less.',
    choose: 'Choose a file…',
    drop: 'or drop it here',
    formats: 'CSV, text or Excel (.xlsx), up to 100 MB.',
    example: 'Try it with a made-up company',
    exampleName: 'A made-up company',
    chooseAnother: 'Choose another file…',
  },
  steps: {
    opening: 'Opening the file',
    splitting: 'Splitting the rows',
    recognising: 'Recognising the columns',
    reading: 'Reading the rows',
    summing: 'Adding up each customer',
    fitting: 'Fitting the model',
    expecting: 'Working out each customer',
    checking: 'Looking for gaps and duplicates',
  },
  working: '{step}…',
  workingOf: '{step}… {share}',
  stop: 'Stop',
  stopped: 'Stopped. Nothing is stored.',
  problems: {
    empty: 'The file is empty.',
    binary:
      'This is not a text file. Save it as CSV or Excel (.xlsx) from the program it came from. Old Excel files (.xls) cannot be read here.',
    tooLarge: 'The file is larger than 100 MB. Split it, or ask for fewer columns.',
    tooMany: 'The file has more than a million rows. Take the most recent years.',
    workbook: 'The workbook could not be read. Open it in Excel and save it again, or save it as CSV.',
    nothing:
      'No row could be read with these columns. Check which column is the customer, the date and the amount.',
    unopened: 'The browser could not reach the file. Is it still where you chose it?',
    failed:
      'Something went wrong in the calculation. The fault is in this page, not in your file. Reload and try again.',
  },
  loadFailed:
    'The rest of this page could not be loaded. Check your internet connection and reload the page.',
  columns: {
    heading: 'Is this right?',
    recognised: 'How the file was read',
    intro: 'The columns were recognised by heading and content. Correct whatever is wrong.',
    askColumns:
      'Not every column could be recognised for certain. Check which is the customer, the date and the amount.',
    askDateOrder: 'The dates can be read in more than one way. Choose the right one.',
    askDecimal:
      'The mark in the amounts may be a decimal mark or a thousands separator. Choose the right one.',
    askUnitPrice:
      'The column with a price seems to be for one unit, and another column says how many. Choose a column with the whole amount of the row, if the file has one.',
    askCells:
      'The rows have more cells than the headings. The comma is then probably both the decimal mark and what separates the cells, and pence have ended up in a column of their own. Save the file again with semicolons, or as Excel.',
    brokenQuotes:
      'The quotation marks in the file do not come in pairs. They were read as ordinary characters.',
    kind: 'A row is',
    kindOrders: 'an order',
    kindRegister: 'a customer',
    caption: 'The columns of the file',
    column: 'Column',
    samples: 'Examples',
    role: 'Means',
    roleOf: 'What {column} means',
    unnamed: 'column {number}',
    headingRow: 'The first row holds headings',
    dateOrder: 'Dates are written',
    dateOrders: { ymd: 'year, month, day', dmy: 'day, month, year', mdy: 'month, day, year' },
    decimal: 'Decimal mark in amounts',
    comma: 'comma (1.250,50)',
    point: 'point (1,250.50)',
    duplicates: 'Count rows that are exactly alike once',
    missing: 'Choose a column for {roles}.',
    compute: 'Calculate',
    roles: {
      customer: 'Customer',
      name: 'Customer’s name',
      date: 'Date',
      amount: 'Amount',
      order: 'Order or invoice number',
      first: 'First purchase',
      last: 'Latest purchase',
      revenue: 'Revenue',
      orders: 'Number of orders',
      organisation: 'Company number',
      email: 'Email',
      phone: 'Phone',
      address: 'Address',
      contact: 'Contact person',
      other: 'Not used',
    },
  },
};
