/** What a column can mean. */
export const roles = [
  'customer',
  'name',
  'date',
  'amount',
  'order',
  'first',
  'last',
  'revenue',
  'orders',
  'organisation',
  'email',
  'phone',
  'address',
  'contact',
  'other',
] as const;
export type Role = (typeof roles)[number];

/**
 * What systems call their columns, in Swedish and English, without case, accents, blanks and signs. The first list that
 * holds a heading decides, then the first that holds a part of it.
 */
const called: readonly (readonly [Role, readonly string[], readonly string[]])[] = [
  ['organisation', ['orgnr', 'organisationsnummer', 'orgnummer', 'organisationnumber', 'organizationnumber', 'vatnumber', 'vatno', 'vatnr', 'companynumber', 'momsregnr', 'momsregistreringsnummer', 'registrationnumber', 'personnummer', 'orgno', 'orgid'], ['orgnr', 'orgnummer', 'organisationsn', 'vatnum']],
  ['email', ['epost', 'epostadress', 'email', 'mail', 'mejl', 'mejladress', 'emailaddress', 'mailadress'], ['epost', 'email', 'mejl']],
  ['phone', ['telefon', 'telefonnummer', 'tel', 'mobil', 'mobilnummer', 'phone', 'phonenumber', 'mobile', 'telephone'], ['telefon', 'phone', 'mobil']],
  ['first', ['forstakop', 'forstaorder', 'forstakopdatum', 'kundsedan', 'firstpurchase', 'firstorder', 'firstorderdate', 'customersince', 'since', 'startdatum', 'startdate', 'avtalsstart', 'registrerad', 'forstafaktura', 'firstpurchasedate', 'upplagd'], ['forsta', 'kundsedan', 'firstp', 'firsto', 'customersince']],
  ['last', ['senastekop', 'senasteorder', 'senastekopdatum', 'sistakop', 'lastpurchase', 'lastorder', 'lastorderdate', 'latestorder', 'slutdatum', 'enddate', 'senastefaktura', 'lastpurchasedate', 'mostrecentorder', 'sistaorder'], ['senaste', 'sistak', 'lastp', 'lasto', 'latest']],
  ['orders', ['antalorder', 'antalkop', 'antalordrar', 'orders', 'numberoforders', 'noofpurchases', 'purchases', 'ordercount', 'antalfakturor', 'numberofpurchases', 'kop'], ['antalord', 'antalkop', 'antalfakt', 'numberof', 'ordercount']],
  ['order', ['order', 'ordernr', 'ordernummer', 'orderid', 'ordernumber', 'orderno', 'fakturanr', 'fakturanummer', 'faktura', 'invoice', 'invoiceno', 'invoicenumber', 'invoiceid', 'verifikationsnummer', 'vernr', 'transactionid', 'kvittonr', 'bestallningsnummer', 'transaktionsid', 'documentno'], ['ordern', 'orderid', 'fakturan', 'invoicen', 'transactionid']],
  ['date', ['datum', 'date', 'orderdatum', 'orderdate', 'fakturadatum', 'invoicedate', 'kopdatum', 'purchasedate', 'dag', 'day', 'transaktionsdatum', 'transactiondate', 'bokforingsdatum', 'leveransdatum', 'inkopsdatum', 'saledate', 'betaldatum', 'tidpunkt', 'timestamp', 'created', 'createdat', 'skapad'], ['datum', 'date']],
  ['revenue', ['omsattning', 'omsattningtotalt', 'revenue', 'totalrevenue', 'turnover', 'sales', 'forsaljning', 'totaltkopt', 'totalspend', 'lifetimevalue', 'arsomsattning', 'annualrevenue', 'tb', 'tackningsbidrag', 'tb1', 'contribution', 'contributionmargin'], ['omsattning', 'revenue', 'forsaljning', 'turnover', 'tackningsbidrag']],
  ['amount', ['belopp', 'summa', 'netto', 'nettobelopp', 'amount', 'net', 'netamount', 'value', 'ordervarde', 'ordervalue', 'fakturabelopp', 'invoiceamount', 'pris', 'price', 'total', 'totalt', 'totalbelopp', 'totalamount', 'radbelopp', 'lineamount', 'varde', 'dollars', 'sek', 'kronor', 'kr', 'beloppexklmoms', 'ordersumma', 'ordertotal', 'spend', 'exklmoms', 'beloppsek', 'brutto', 'gross'], ['belopp', 'amount', 'summa', 'nettov', 'ordervarde', 'ordervalue']],
  ['customer', ['kundnr', 'kundnummer', 'kundid', 'kund', 'customer', 'customerid', 'customerno', 'customernumber', 'custno', 'custid', 'client', 'clientid', 'account', 'accountid', 'accountno', 'debitor', 'kundkod', 'customercode', 'kopare', 'buyer', 'id', 'medlemsnummer', 'memberid', 'klient', 'accountnumber'], ['kundnr', 'kundnum', 'kundid', 'customerid', 'customernu', 'customerno', 'clientid']],
  ['name', ['kundnamn', 'namn', 'customername', 'name', 'foretag', 'foretagsnamn', 'company', 'companyname', 'bolag', 'clientname', 'accountname', 'kundensnamn', 'foretagetsnamn'], ['kundnamn', 'customername', 'foretagsn', 'companyn']],
  ['contact', ['kontakt', 'kontaktperson', 'contact', 'contactperson', 'contactname', 'referens', 'erreferens', 'attention', 'var referens'], ['kontakt', 'contact', 'referens']],
  ['address', ['adress', 'gatuadress', 'postadress', 'ort', 'postnummer', 'postnr', 'address', 'street', 'city', 'postcode', 'zip', 'zipcode', 'leveransadress', 'stad', 'land', 'country', 'billingaddress', 'fakturaadress'], ['adress', 'address', 'postn', 'postcode']],
]; // prettier-ignore

/** Headings that share a part with one above and mean something else: tax, quantity, discount, due day. */
const otherwise =
  /moms(?!reg)|vat(?!n)|skatt|tax|antal(?!ord|kop|fakt)|quantity|qty|rabatt|discount|forfall|duedate|updated|andrad|valuta|currency|saljare|seller|status|typ/u;

/** An amount without tax is the amount. */
const withoutTax = /(?:exkl(?:usive)?|excl(?:uding)?|utan|ex)(?:moms|vat|tax)$/u;

/** A heading in the form in which it is looked up. */
export const plainHeading = (heading: string): string =>
  heading
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[^a-z0-9]/gu, '');

/** What a heading says its column is; `other` for what nobody calls anything known. */
export function roleOfHeading(heading: string): Role {
  const plain = plainHeading(heading.slice(0, 80)).replace(withoutTax, '');
  if (plain === '') return 'other';
  const exact = called.find(([, whole]) => whole.includes(plain));
  if (exact) return exact[0];
  if (otherwise.test(plain)) return 'other';
  return called.find(([, , parts]) => parts.some((part) => plain.includes(part)))?.[0] ?? 'other';
}
