import { describedIn } from '../../../lib/schema-docs/describe-in.ts';
import type { IssueText, issueTexts } from '../../../../src/schemas/issues.ts';
import type { FormatName } from '../../../../src/schemas/formats.ts';
import type { Advice, Expected, Found, SchemaPlace, ValueKind, WrongValue } from '../schema-value.ts';
import type { Guessed, FindingText } from '../message-types.ts';
import { manualPath } from '../../../lib/engine.ts';
import { words } from './words.ts';

const { and, or, didYouMean, number } = words;

const kinds: Readonly<Record<ValueKind, string>> = {
  string: 'en text',
  number: 'ett tal',
  int: 'ett heltal',
  boolean: 'true eller false',
  array: 'en lista',
  object: 'namngivna fält',
  record: 'namngivna fält',
  date: 'ett datum som 2026-11-21',
};

/** Hur texter med en egen form skrivs. */
export const formats: Readonly<Record<FormatName, string>> = {
  slug: 'små bokstäver a–z, siffror och enkla bindestreck, till exempel keep-promises',
  colour: 'en färg som #rrggbb, till exempel #8a2a1c',
  currency: 'tre stora bokstäver enligt ISO 4217, till exempel SEK',
  version: "två tal med punkt emellan inom citattecken, till exempel '1.0'",
  fingerprint: 'sju bokstäver och siffror',
  optionMarks: 'varje alternativs id, ett kolon och sex bokstäver och siffror, så som kontrollen säger',
  email: 'en e-postadress, till exempel namn@exempel.se',
  url: 'en hel adress, till exempel http://intranet.exempel eller https://exempel.se',
};

function expected(value: Expected): string {
  switch (value.kind) {
    case 'type':
      return kinds[value.type];
    case 'values':
      return or(value.values);
    case 'atMost':
      return `högst ${value.limit}`;
    case 'lessThan':
      return `mindre än ${value.limit}`;
    case 'atLeast':
      return `minst ${value.limit}`;
    case 'moreThan':
      return `mer än ${value.limit}`;
    case 'notEmpty':
      return 'en text som inte är tom';
    case 'signs':
      return `högst ${number(value.most)} tecken`;
    case 'count':
      return value.most === undefined
        ? `en lista med minst ${value.least ?? 1}`
        : `en lista med högst ${value.most}`;
    case 'format':
      return formats[value.format];
    case 'other':
      return `något annat; programmet som läser fältet säger på engelska: ”${value.text}”`;
  }
}

function found(value: Found): string {
  if (value.kind === 'text') return value.text;
  if (value.kind === 'fields') return 'namngivna fält';
  return value.count === 0 ? 'en tom lista' : `en lista med ${value.count}`;
}

function advice(value: Advice): string {
  switch (value.kind) {
    case 'quotes':
      return `sätt citattecken runt det: ${value.text}`;
    case 'write':
      return `skriv ${value.text}`;
    case 'shorten':
      return `korta texten, som har ${number(value.count)} tecken`;
    case 'guess':
      return `menade du ${value.guess}?`;
    case 'brackets':
      return `skriv det inom hakparenteser: [${value.text}]`;
    case 'thousands':
      return `skriv ${value.thousands} om du menar tusental, eller ${value.decimals} utan nollor efteråt`;
    case 'part':
      return `skriv ${value.write}${value.percent === undefined ? '' : ` för ${value.percent} %`}: andelar skrivs som delar av 1`;
    case 'number': {
      const manner = [
        ...(value.point ? ['med punkt'] : []),
        ...(value.spaces ? ['utan blanksteg'] : []),
        ...(value.unit ? ['utan enhet'] : []),
      ];
      return manner.length === 0
        ? `skriv ${value.write} utan citattecken`
        : `skriv ${value.write}, ${manner.join(' och ')}`;
    }
    case 'fields':
      return value.entries
        ? `skriv var och en som fält: - ${value.needed[0] ?? ''} …, och ${and(value.needed.slice(1))} … i samma kolumn på nästa rad`
        : `skriv ${value.name}: och under det, två blanksteg längre in, ${and(value.needed)}`;
    case 'colon':
      return `ett kolon med blanksteg efter blir ett fält: sätt citattecken runt texten: ${value.text}`;
    case 'note':
      return `# börjar en anteckning som inte läses; sätt citattecken runt det: ${value.name}: ${value.text}`;
    case 'described':
      return describedIn('sv', value.text);
    case 'manual':
      return `${manualPath('sv')} beskriver fälten`;
  }
}

const subject = ({ whose }: Pick<SchemaPlace, 'whose'>): string => (whose === undefined ? '' : `${whose}: `);
const allIn = (names: readonly string[]): string => names.join(', ');

/** Vad ett schema invänder mellan fälten. */
export const issues: typeof issueTexts = {
  contrast: ({ ratio, least, paper }) => [
    `kontrasten är ${ratio.toFixed(2).replace('.', ',')}:1 mot den ${paper === 'light' ? 'ljusa' : 'mörka'} sidan; det behövs minst ${String(least).replace('.', ',')}:1, så gör färgen ${paper === 'light' ? 'mörkare' : 'ljusare'}`,
  ],
  addressWithPath: ({ address, origin, base }) => [
    `ska vara adressen utan det som följer efter serverns namn, men där står ${address}`,
    `skriv ${origin}${base === undefined ? '' : `, och bygg med PLAYBOOK_BASE=${base}`}`,
  ],
  languageTwice: () => ['varje språk får stå en gång'],
  noCurrency: ({ currency }) => [`${currency} är ingen valuta; det finns SEK, NOK, DKK, EUR, USD och andra`],
  defaultNotPublished: ({ language, languages }) => [
    `${language} är inte ett av språken som publiceras`,
    `skriv ${or(languages)}, eller lägg till ${language} i languages`,
  ],
  idTwice: ({ id }) => [`${id} används två gånger; ge var och en sitt eget id`],
  noDimension: ({ id, known }) => [`det finns inget område ${id}; det finns ${allIn(known)}`],
  noScale: ({ id, known }) => [`det finns ingen skala ${id}; det finns ${allIn(known)}`],
  sinceLater: ({ since, version }) => [`${since} är senare än versionen ${version}; höj versionen`],
  equalEffects: () => ['alla effekter är lika; den bästa och den sämsta måste skilja sig'],
  weights: ({ sum }) => [
    `de positiva vikterna blir ${String(sum).replace('.', ',')} tillsammans; de ska bli 1`,
  ],
  rankKey: ({ ids }) => [`varje alternativ ska stå en gång: ${allIn(ids)}`],
  fewQuestions: ({ id, count, least }) => [
    `${id} har ${count} kärnfrågor; minAnswered kräver minst ${least}`,
  ],
  bandsNotRising: () => ['den första ska börja på 0 och var och en efter den högre än den före'],
  questionGone: ({ id, version, next }) => [
    `frågan ${id} från version ${version} är borta`,
    `någon har svarat på den: lägg tillbaka den med until: '${next}', och höj version till '${next}'`,
  ],
  questionNew: ({ id, version, next }) => [
    `frågan ${id} fanns inte i version ${version}, som någon har svarat på`,
    `ge den since: '${next}', och höj version till det`,
  ],
  meaningChanged: ({ version, before, now, minor, major }) => [
    `frågorna i version ${version} betyder inte längre det som någon har svarat på (${before}, nu ${now})`,
    `${minor === undefined ? '' : `om frågor har kommit eller gått, ge dem since eller until '${minor}' och höj version till det; `}om en effekt, en vikt, en nyckel, en typ eller ett område har ändrats, ändra tillbaka eller höj version till '${major}'`,
  ],
  versionMissing: ({ version, entry }) => [`version ${version} saknas under released`, `lägg till ${entry}`],
  keyTwice: ({ key }) => [`nyckeln ${key} används två gånger`],
  oneTarget: ({ found: given }) => [
    `ett steg har precis en av article, page och workshop; här ${given.length === 0 ? 'finns ingen' : `står ${and(given)}`}`,
  ],
  targetTwice: () => ['varje artikel, sida och workshop får stå en gång i en lärväg'],
  pathTwice: () => ['varje id får stå en gång'],
  noInterval: ({ found: given }) => [
    `ska vara en tid som 12 månader, 1 år, 6 veckor eller 90 dagar, men där står ${given}`,
  ],
  noOwner: ({ found: given }) => [
    `ska vara ett namn, eller en e-postadress som namn@exempel.se, men där står ${given}`,
  ],
  agendaMinutes: ({ sum, minutes }) => [
    `stegen tar ${sum} minuter tillsammans, men minutes säger ${minutes}: ${sum < minutes ? 'lägg till' : 'ta bort'} ${Math.abs(minutes - sum)}`,
  ],
};

export const schema = {
  notList: ({ empty }: { empty: boolean }): FindingText => [
    empty ? 'filen har inga poster, bara anteckningar' : 'filen ska vara en lista med poster',
    'börja varje post med "- id: …" längst till vänster; en lista utan poster är []',
  ],
  cutAtComma: ({ name, write, ...place }: SchemaPlace & { write: string }): FindingText => [
    `${subject(place)}${name} slutar vid kommat, som skiljer fält inom { }`,
    `sätt citattecken runt hela texten: ${write}`,
  ],
  unknownField: ({
    name,
    guess,
    known,
    ...place
  }: SchemaPlace & Guessed & { known: readonly string[] }): FindingText => [
    `${subject(place)}okänt fält ${name}`,
    didYouMean(guess, known.length > 0 ? `fälten här är ${and(known)}` : 'ta bort det'),
  ],
  missing: ({ name, advice: next, ...place }: SchemaPlace & { advice: Advice }): FindingText => [
    `${subject(place)}${name === '' ? 'allt' : name} saknas`,
    advice(next),
  ],
  wrong: ({ name, value, ...place }: SchemaPlace & { value: WrongValue }): FindingText => [
    `${subject(place)}${name === '' ? '' : `${name}: `}ska vara ${expected(value.expected)}, men där står ${found(value.found)}`,
    advice(value.advice),
  ],
  /** Det som schemat självt säger om hur fälten hänger ihop. */
  between: ({
    name,
    issue,
    parameters,
    advice: next,
    ...place
  }: SchemaPlace & { issue: keyof typeof issueTexts; parameters: object; advice: Advice }): FindingText => {
    const text = issues[issue] as (given: object) => IssueText;
    const [message, hint] = text(parameters);
    return [`${subject(place)}${name === '' ? '' : `${name}: `}${message}`, hint ?? advice(next)];
  },
};
