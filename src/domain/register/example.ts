import { randomFrom } from '../random.ts';
import { daysAfter } from '../time/days-after.ts';
import { organisationDigits } from './names.ts';
import { simulateOrders } from './simulate.ts';

/** A wholesaler of packaging who sells to small firms: how its customers buy, in weeks and in the site's currency. */
const model = { r: 1.3, alpha: 6, a: 0.4, b: 9 };
const spend = { p: 5, q: 3.2, v: 2600 };
const customers = 260;
const seed = 1997;
const years = 4;

const places = ['Norrvik', 'Ekbacken', 'Lindhaga', 'Sjötorp', 'Hamn', 'Björkäng', 'Vikholmen', 'Rönneberg', 'Almby', 'Stensund', 'Fagerlid', 'Granhult', 'Ängsbro', 'Hedåker', 'Klippan', 'Kvarnby', 'Lövsta', 'Myrvik', 'Tallmo', 'Åbrink']; // prettier-ignore
const trades = {
  sv: ['s Bageri', 's Café', 's Bygg', 's Måleri', 's Bokhandel', 's Verkstad', 's Trädgård', 's Bryggeri', 's Möbler', 's Kök', 's Optik', 's Tryckeri', 's Mejeri'],
  en: [' Bakery', ' Café', ' Builders', ' Painters', ' Books', ' Workshop', ' Gardens', ' Brewery', ' Furniture', ' Kitchens', ' Opticians', ' Printers', ' Dairy'],
} as const; // prettier-ignore

const headings = {
  sv: [
    'Kundnr',
    'Kundnamn',
    'Organisationsnummer',
    'E-post',
    'Telefon',
    'Orderdatum',
    'Ordernr',
    'Nettobelopp',
  ],
  en: [
    'Customer no',
    'Customer name',
    'Company number',
    'Email',
    'Phone',
    'Order date',
    'Order no',
    'Net amount',
  ],
} as const;

/** Ten digits of which the last is right; none of a real company: no such number begins with 99. */
function organisation(place: number): string {
  const body = `99${String(1000 + place * 7)}${String(100 + (place % 800))}`;
  const sum = Array.from(body, (digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return value > 9 ? value - 9 : value;
  }).reduce((total, value) => total + value, 0);
  const all = organisationDigits(`${body}${(10 - (sum % 10)) % 10}`);
  return `${all.slice(0, 6)}-${all.slice(6)}`;
}

/**
 * The order list of a made-up company as its system would export it, with what such files have: returns, empty fields, a
 * customer who is there twice, a blank line and a sum at the end. The same on every day but for its dates.
 * @param today `YYYY-MM-DD`, the day of the export
 * @returns a CSV text as its language writes it
 */
export function exampleOrderList(language: 'sv' | 'en', today: string): string {
  const random = randomFrom(seed);
  const begin = -Math.round(years * 365.25);
  // Half were there from the first month; the rest came later.
  const starts = Array.from({ length: customers }, (_, place) =>
    daysAfter(today, begin + Math.floor(place < customers / 2 ? random() * 30 : random() * (-begin - 40))),
  );
  const nameOf = (place: number): string => {
    const kinds = trades[language];
    const name = `${places[place % places.length] ?? ''}${kinds[Math.floor(place / places.length) % kinds.length] ?? ''}`;
    // The last customer is the first one once more, under another number.
    return place === customers - 1 ? `${(places[0] ?? '').replace('vik', 'wik')}${kinds[0]} AB` : name;
  };
  const orders = simulateOrders({ model, spend, starts, until: daysAfter(today, -1), seed });
  const lines = orders
    .map(({ customer, date, amount }, index) => ({ place: Number(customer), date, amount, order: index }))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.order - b.order));
  const money = (amount: number): string =>
    language === 'sv' ? amount.toFixed(2).replace('.', ',') : amount.toFixed(2);
  const separator = language === 'sv' ? ';' : ',';
  const rows = lines.flatMap(({ place, date, amount }, index) => {
    const card = [
      String(10_000 + place),
      nameOf(place),
      place % 23 === 5 ? '' : organisation(place === customers - 1 ? 0 : place),
      place % 9 === 4 ? '' : place % 41 === 7 ? 'info' : `info@kund${place}.example`,
      place % 6 === 1 ? '' : `070-${String(1_000_000 + place * 1237).slice(0, 7)}`,
    ];
    const row = (value: number): string[] => [...card, date, String(20_000 + index), money(value)];
    // One order in eighty is sent back in part.
    return index % 80 === 79 ? [row(amount), row(-Math.round(amount * 30) / 100)] : [row(amount)];
  });
  const total = rows.reduce((sum, row) => sum + Number((row.at(-1) ?? '0').replace(',', '.')), 0);
  const sum = [language === 'sv' ? 'Summa' : 'Total', '', '', '', '', '', '', money(total)];
  return [headings[language], ...rows, headings[language].map(() => ''), sum]
    .map((row) => row.join(separator))
    .join('\r\n');
}
