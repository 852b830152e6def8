/*
 * The words that people write in tables of survivors, in Swedish and English: what a row, a column or a cell is.
 */

const phrase = (words: string): RegExp => new RegExp(`(?:^|[^\\p{L}])(?:${words})(?:$|[^\\p{L}])`, 'iu');

const totals =
  /^(?:grand |del|sub)?(?:total|totalt|totaler|totalsumma|summa|summor|sum|sums|totals)(?:$|[^\p{L}])|^(?:viktat|viktad|vägt|vägd|weighted)(?:$|[^\p{L}])|^(?:snitt|medel|medelvärde|medeltal|genomsnitt|genomsnittligt?|average|avg\.?|mean|median)(?:$|[^\p{L}])|^(?:alla|samtliga|all)(?: (?:kunder|årskullar|kohorter|customers|cohorts))?$/iu;
const statistics =
  /^(?:min(?:imum|st)?|max(?:imum)?|lägst|högst|lowest|highest|std(?:av|ev)?|sd|standardavvikelse|standard deviation|varians|variance|kvartil|percentil|quartile|percentile|antal|andel(?: kvar)?|procent|count|n|share|per ?cent|%|retention|ackumulerat|cumulative)\.?$/iu;
/** Whether a row or column of this name adds up, averages or counts others. */
export const isTotal = (label: string): boolean => totals.test(label);
/** Whether a row of this name says something of the rows above: the least of them, how many they are, a share. */
export const isStatistic = (label: string): boolean => statistics.test(label);

const targets =
  /^(?:mål(?:et|värde)?|budget(?:erat)?|prognos|planerat|riktvärde|norm|target|goal|forecast|planned|benchmark|branschen|branschsnitt(?:et)?|industry(?: average| avg\.?)?)(?:$|[^\p{L}])/iu;
/** Whether a row or column of this name holds what was hoped for, or how others do, and not what became of a cohort. */
export const isTarget = (label: string): boolean => targets.test(label);

const sizes = phrase(
  'antal|kunder|nya|vunna|storlek|start|vid start|från början|initialt?|customers?|size|acquired|new|count|users?|accounts?|n|users',
);
/** Whether a column of this name counts those acquired. */
export const isSize = (label: string): boolean => sizes.test(label) && !isPeriod(label);

const shares = phrase('andel(?:ar)?|procent|shares?|per ?cent|retention|rate');
/** Whether a column of this name holds shares. */
export const isShareHeading = (label: string): boolean => label.includes('%') || shares.test(label);

const monthNames =
  'jan(?:uari|uary)?|feb(?:ruari|ruary)?|mar(?:s|ch)?|apr(?:il)?|ma[jy]|jun[ie]?|jul[iy]?|aug(?:usti|ust)?|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[ck](?:ember)?';
const months = new RegExp(
  `(?:^|[^\\p{L}])(?:mån(?:ad(?:er)?)?|months?|mo|m)\\.?\\s*\\d|\\d\\.?\\s*(?:mån(?:ad(?:er)?)?|months?|mo)(?:$|[^\\p{L}])|(?:^|[^\\p{L}])(?:${monthNames})(?:$|[^\\p{L}])|^(?:19|20)\\d\\d[-/.]?(?:0[1-9]|1[0-2])(?:[-/.](?:[0-2]\\d|3[01]))?$|^(?:mån(?:ad(?:er)?)?|months?)$`,
  'iu',
);
const quarters =
  /(?:^|[^\p{L}])(?:q|kv|kvartal|quarters?|k)\.?\s*\d|\d\.?\s*(?:kvartal(?:et)?|quarters?)(?:$|[^\p{L}])|^(?:kvartal|quarters?)$/iu;
/** How many of the periods that a label names make a year: 12 for months, 4 for quarters, 1 for what says nothing. */
export const periodsInYear = (label: string): 1 | 4 | 12 =>
  quarters.test(label) ? 4 : months.test(label) ? 12 : 1;

/** The number of a period: `0`, `År 1`, `Year 2`, `efter 3 år`, `M4`; null for anything else. */
export function periodNumber(label: string): number | null {
  const [, before, after] =
    /^(?:efter|after)?\s*(?:(?:år|year|yr|y|period|p|t|mån(?:ad)?|month|m|kvartal|quarter|q|kv)\.?\s*\+?(\d{1,3})|\+?(\d{1,3})\s*(?:år|years?|yrs?|mån(?:ader)?|months?|kvartal|quarters?)?)$/iu.exec(
      label,
    ) ?? [];
  const digits = before ?? after;
  return digits === undefined ? null : Number(digits);
}
/** Whether a label names the beginning, before the first period: `Start`, `vid start`. */
export const isStart = (label: string): boolean =>
  /^(?:vid |i |at |the )?(?:start(?:en)?|början|beginning)$|^från början$/iu.test(label);

/** The month that a label names, counted from some day: `M12`, `12 mån`, `Kv 4`, `2019-12-31`; null for no month. */
export function monthIndex(label: string): number | null {
  const [, year, month] = /^((?:19|20)\d\d)[-/.]?(0[1-9]|1[0-2])(?:[-/.]\d\d)?$/u.exec(label) ?? [];
  if (year !== undefined) return Number(year) * 12 + Number(month);
  const number = periodNumber(label);
  const inYear = periodsInYear(label);
  return number === null || inYear === 1 ? null : (number * 12) / inYear;
}
const isPeriod = (label: string): boolean => periodNumber(label) !== null;

const lost = phrase(
  'bortfall|tappade?|tapp|förlorade|förlorat|lämnat|lämnade|slutat|slutade|avgångna|avgång(?:ar)?|avhopp|uppsagda|uppsägningar|avslutade|churn|churned|lost|losses|cancelled|canceled|cancellations|attrition|dropped|defected',
);
/** Whether a column or row of this name counts those who have left, and not those who are left. */
export const headsLost = (label: string): boolean => lost.test(label);

const left = phrase(
  'kvar|kvarvarande|återstående|remaining|retained|retention|survivors?|still active|stannar|stannat',
);
/** Whether a title says that what stands below are those who have left. */
export const namesLostCustomers = (title: string): boolean => lost.test(title) && !left.test(title);

const money = phrase(
  'intäkt(?:er)?|omsättning|belopp|revenue|turnover|sales|arr|mrr|tkr|mkr|kr|sek|eur|usd|kronor|euro',
);
/** Whether a heading says that the numbers are money. */
export const headsMoney = (label: string): boolean => money.test(label) || /[€£$]/u.test(label);

const forecasts = phrase(
  'prognos(?:er)?|budget|mål|estimat|uppskattning|forecast|target|estimate|projected|expected',
);
/** Whether a column of this name holds what somebody thinks will come. */
export const headsForecast = (label: string): boolean => forecasts.test(label);

/** Whether a period is said to be over: what stands there are those who were left then. */
export const isAfter = (label: string): boolean => /^(?:kvar )?(?:efter|after)(?:$|[^\p{L}])/iu.test(label);

const rates = phrase(
  'behållning|behållningsgrad|förnyelsegrad|retention|renewal(?: rate)?|förnyelser?|renewals?',
);
/** Whether a column of this name may hold the share that stayed that year, of those who were there the year before. */
export const headsRates = (label: string): boolean => rates.test(label);

/** Words that head a column of periods, one below the other. */
export const headsPeriods = (label: string): boolean =>
  /^(?:år|year|years|period|periods?|perioder|månad(?:er)?|months?|kvartal|quarters?|efter(?: år)?|after|ålder|age|tenure|t)$/iu.test(
    label,
  );
/** Words that head a column of cohorts. */
export const headsCohorts = (label: string): boolean =>
  phrase('kohort(?:er)?|årskull(?:ar)?|cohorts?|grupp(?:er)?|groups?|segment|vintage|kundgrupp').test(label);

/** A calendar year, or a month of one: `2019`, `201901`. */
export const isCalendar = (label: string): boolean => /^(?:19|20|21)\d\d(?:0[1-9]|1[0-2])?$/u.test(label);

/** What stands in a cell that has no number, because its year has not come or nobody knows. */
export const isMissing = (cell: string): boolean =>
  /^(?:[-–—−.…·]+|n\/?a\.?|#n\/a|nan|null|none|saknas|tbd|#saknas!?|#värdefel!|#value!|#division\/0!|#div\/0!|#referens!|#ref!|#namn\?|#name\?|#tal!|#num!|\?)$/iu.test(
    cell,
  );
