import type { Guessed, FindingText } from '../message-types.ts';
import { words } from './words.ts';

const { and, or, didYouMean } = words;

const propKinds = {
  text: 'en text inom citattecken',
  key: 'ett id inom citattecken',
  number: 'ett heltal inom klamrar',
} as const;

export const components = {
  html: ({ text, element }: { text: string; element: string }): FindingText => [
    `HTML i texten: ${text}`,
    words.html(element),
  ],
  capital: ({ text, name }: { text: string; name: string }): FindingText => [
    `det finns ingen komponent ${text}`,
    `menade du <${name}>? Komponenter börjar med stor bokstav`,
  ],
  expression: ({ text, inside }: { text: string; inside: string }): FindingText => [
    `{ börjar kod: ${text}`,
    words.brace(inside),
  ],
  code: ({ text }: { text: string }): FindingText => [
    `kod i texten: ${text}`,
    'ta bort den; komponenterna finns redan',
  ],
  readAsCode: ({ word }: { word: string }): FindingText => [
    `ett stycke som börjar med ${word} läses som kod`,
    'börja det med ett annat ord',
  ],
  unknown: ({ name, guess, names }: Guessed & { name: string; names: readonly string[] }): FindingText => [
    `det finns ingen komponent <${name}>`,
    didYouMean(guess, `det finns ${and(names)}`),
  ],
  empty: ({ name }: { name: string }): FindingText => [
    `<${name}> innehåller inga ord`,
    `skriv orden mellan <${name} …> och </${name}>`,
  ],
  bare: ({ name, inline }: { name: string; inline: boolean }): FindingText => [
    `orden i <${name}> står inte i något stycke`,
    inline
      ? 'skriv mer av stycket på samma rad, före eller efter'
      : `lämna en tom rad efter <${name}> och före </${name}>`,
  ],
  unknownProp: ({
    name,
    prop,
    guess,
    props,
  }: Guessed & { name: string; prop: string; props: readonly string[] }): FindingText => [
    `<${name}> har inget ${prop}`,
    didYouMean(guess, props.length === 0 ? 'skriv den utan' : `den har ${and(props)}`),
  ],
  besideList: ({ name }: { name: string }): FindingText => [
    `den här raden i <${name}> hör inte till listan`,
    'börja den med ett bindestreck och ett blanksteg, inte med – eller ett annat tecken',
  ],
  missingProp: ({ name, prop, write }: { name: string; prop: string; write: string }): FindingText => [
    `<${name}> behöver ${prop}`,
    `skriv ${write}`,
  ],
  value: ({
    name,
    prop,
    kind,
    values,
    found,
    guess,
    write,
  }: Guessed & {
    name: string;
    prop: string;
    kind: keyof typeof propKinds | 'one of';
    values: readonly string[];
    found?: string | undefined;
    write: string;
  }): FindingText => [
    `${prop} i <${name}>: ska vara ${kind === 'one of' ? or(values) : propKinds[kind]}, men där står ${found ?? 'kod'}`,
    didYouMean(guess, `skriv ${write}`),
  ],
};

const between = (least: number, most: number): string =>
  least === most ? String(least) : `${least} till ${most}`;

export const drawings = {
  onlyList: ({ name }: { name: string }): FindingText => [
    `<${name}> innehåller en lista och ingenting annat`,
    'skriv varje del på en egen rad som börjar med - och ett blanksteg',
  ],
  longLine: ({ name, signs, most }: { name: string; signs: number; most: number }): FindingText => [
    `en rad i <${name}> har ${signs} tecken; i en teckning får ${most} plats`,
    'säg det med färre ord; texten runt omkring kan säga resten',
  ],
  lines: ({
    name,
    lines,
    least,
    most,
  }: {
    name: string;
    lines: number;
    least: number;
    most: number;
  }): FindingText => [
    `<${name}> har ${lines} ${lines === 1 ? 'rad' : 'rader'}; den tar ${between(least, most)}`,
    lines > most
      ? 'behåll dem som tanken vilar på'
      : 'lägg till det som saknas, eller välj en annan teckning',
  ],
  secondBold: ({ name }: { name: string }): FindingText => [
    `en andra rad i fetstil i <${name}>`,
    'en rad kan vara den som teckningen handlar om: ta bort ** här eller där',
  ],
};

export const terms = {
  second: ({ id, line }: { id: string; line: number }): FindingText => [
    `en andra <Term> för ${id}`,
    `det räcker med den första, på rad ${line}; skriv bara ordet här`,
  ],
};

export const exercise = {
  noTime: ({ text }: { text: string }): FindingText => [
    `ett steg utan tid: ”${text}…”`,
    'börja det med **5 min.**',
  ],
  sum: ({ sum, times, minutes }: { sum: number; times: readonly number[]; minutes: number }): FindingText => [
    `stegen tar ${sum} minuter (${times.join(' + ')}), men minutes säger ${minutes}`,
    `skriv minutes={${sum}}, eller ändra ett steg`,
  ],
  noQuestion: ({ begin }: { begin: string }): FindingText => [
    'övningen säger inte vad man ska fråga när den är klar',
    `sluta med **${begin}** och en till tre frågor`,
  ],
};

export const workshop = {
  number: ({ expected, found }: { expected: number; found?: string | undefined }): FindingText => [
    `här ska det stå <Step number={${expected}}>, men det står ${found ?? 'inget nummer'}`,
    'numrera stegen som i agendan, från 1 och i ordning',
  ],
  steps: ({ agenda, steps }: { agenda: number; steps: number }): FindingText => [
    `agendan har ${agenda} steg, texten har ${steps}`,
    'skriv en <Step number={…}> för varje steg i agendan',
  ],
  once: ({ name, count }: { name: 'Agenda' | 'Sheet'; count: number }): FindingText => [
    count === 0 ? `texten har ingen <${name}>` : `texten har <${name}> ${count} gånger`,
    name === 'Agenda'
      ? 'skriv <Agenda /> före det första steget'
      : 'skriv det som deltagarna fyller i mellan <Sheet> och </Sheet>',
  ],
};
