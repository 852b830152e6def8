import { commandWords } from '../../../lib/engine.ts';
import type { Guessed, FindingText } from '../message-types.ts';
import { shortened } from '../message-types.ts';
import { words } from './words.ts';

const { and, didYouMean } = words;

/** Fälten överst i en text. */
export const frontmatter = {
  none: (): FindingText => [
    'filen börjar inte med fält',
    `börja med en rad ---, sedan fälten, sedan en rad ---; ${commandWords('new')} skriver dem åt dig`,
  ],
  notApart: (): FindingText => [
    'fälten är inte skilda från texten',
    'skriv en rad --- före dem och en efter',
  ],
  before: ({ line }: { line: string }): FindingText => [
    `raden före fälten är ${line}`,
    'skriv tre bindestreck: ---',
  ],
  emptyLine: (): FindingText => ['filen börjar med en tom rad', 'låt den börja med raden ---'],
  after: ({ line }: { line: string }): FindingText => [
    `raden efter fälten är ${line}`,
    'skriv tre bindestreck: ---',
  ],
  noEnd: (): FindingText => [
    'det står ingen rad --- efter fälten',
    'skriv en rad --- mellan fälten och texten',
  ],
  noText: (): FindingText => [
    'filen har fält och ingen text',
    `skriv texten nedanför den andra raden ---; ${commandWords('new')} visar vad en artikel innehåller`,
  ],
};

const quoteReasons = {
  after: 'fortsätter efter sitt sista citattecken',
  colon: 'innehåller ett kolon följt av ett blanksteg',
} as const;

/** YAML: fält, listor, indrag. */
export const yaml = {
  unreadable: (): FindingText => [
    'fälten går inte att läsa härifrån',
    'jämför raden med dem omkring: var den börjar, dess kolon, citattecken och parenteser',
  ],
  cutShort: ({ comment, whole }: { comment: string; whole: string }): FindingText => [
    `”#${shortened(comment)}” läses inte, för # börjar en anteckning`,
    `sätt citattecken runt texten: ${whole}; en anteckning har ett blanksteg efter #`,
  ],
  column: ({
    shown,
    column,
    model,
  }: {
    shown: string;
    column: number;
    model?: { readonly column: number; readonly shown: string; readonly line: number } | undefined;
  }): FindingText => [
    `”${shown}” börjar i kolumn ${column}, där det inte hör till något ovanför`,
    model
      ? `börja i kolumn ${model.column}, som ”${model.shown}” på rad ${model.line}`
      : 'börja rader som hör ihop i samma kolumn; en lista börjar på raden under sitt namn',
  ],
  indent: ({ line, tab }: { line: number; tab: boolean }): FindingText => [
    `rad ${line} börjar med ${tab ? 'en tabb' : 'ett annat slags blanksteg, till exempel ett hårt'}`,
    'ta bort det, och skriv vanliga blanksteg tills raden börjar där den ska',
  ],
  openQuote: ({ mark, rest }: { mark: string; rest: string }): FindingText => [
    `citattecknet ${mark} före ”${shortened(rest)}” är inte avslutat`,
    `skriv ${mark} efter texten också`,
  ],
  openBracket: ({ list }: { list: boolean }): FindingText => [
    `${list ? 'listan' : 'klammern'} som börjar med ${list ? '[' : '{'} är inte avslutad`,
    `avsluta den med ${list ? ']' : '}'}`,
  ],
  dashAlone: ({ rest }: { rest: string }): FindingText => [
    'det saknas ett blanksteg efter bindestrecket som börjar posten',
    `skriv - ${shortened(rest)}`,
  ],
  needsQuotes: ({
    why,
    opening,
    write,
  }: {
    why: keyof typeof quoteReasons | 'sign';
    opening: string;
    write: string;
  }): FindingText => [
    `texten ${why === 'sign' ? `börjar med ${opening}, som betyder något annat här` : quoteReasons[why]}, så den behöver raka citattecken omkring sig`,
    `skriv ${write}`,
  ],
  colonMissing: ({
    line,
    colon,
    name,
    rest,
  }: {
    line: string;
    colon: boolean;
    name: string;
    rest: string;
  }): FindingText => [
    `”${shortened(line)}” har inget ${colon ? 'blanksteg efter kolonet' : 'kolon efter ett namn'}`,
    name === ''
      ? 'börja raden med två blanksteg om den hör till texten ovanför; skriv annars fältets namn och ett kolon före'
      : `skriv ${name}: ${shortened(rest)}; om det är mer av texten ovanför, börja raden med två blanksteg`,
  ],
  duplicate: ({ name, first }: { name: string; first?: number | undefined }): FindingText => [
    `fältet ${name} står två gånger`,
    first === undefined
      ? 'behåll det rätta och ta bort det andra'
      : `det första står på rad ${first}; behåll det rätta`,
  ],
  noDash: ({ name }: { name: string }): FindingText => [
    `${name}: står här en gång till, utan att en ny post har börjat`,
    `börja posten med ett bindestreck och ett blanksteg: - ${name}: …`,
  ],
};

/** Markdown med komponenter. */
export const mdx = {
  unreadable: ({ parser }: { parser: string }): FindingText => [
    `texten går inte att läsa härifrån; programmet som läser den säger på engelska: ”${parser}”`,
    'varje <Komponent> behöver sin </Komponent>; skriv < och { i löptext som &lt; och &#123;',
  ],
  propNotNumber: ({ prop, number }: { prop: string; number: string }): FindingText => [
    `${prop} har något annat än ett tal i sina klamrar`,
    `skriv ${prop}={${number}}`,
  ],
  openBrace: (): FindingText => [
    '{ börjar kod, och inget } avslutar den',
    'skriv en klammer i löptext som &#123;',
  ],
  brace: ({ inside }: { inside: string }): FindingText => [`{ börjar kod: {${inside}}`, words.brace(inside)],
  curlyQuotes: ({ name, write }: { name: string; write: string }): FindingText => [
    `typografiska citattecken i <${name}>`,
    `skriv raka: ${write}`,
  ],
  barePropValue: ({
    name,
    prop,
    number,
    write,
  }: {
    name: string;
    prop: string;
    number: boolean;
    write: string;
  }): FindingText => [
    `${prop} i <${name}> står utan ${number ? 'klamrar' : 'citattecken'}`,
    `skriv ${write}`,
  ],
  halfBrace: ({ name }: { name: string }): FindingText => [
    `en klammer i <${name}> saknar sin andra hälft`,
    'skriv { före och } efter talet',
  ],
  quoteInside: ({ name, prop }: { name: string; prop: string }): FindingText => [
    `${prop} i <${name}> har ett rakt citattecken inne i texten, och slutar där`,
    'skriv ” för citattecken inne i värdet',
  ],
  halfQuote: ({ name }: { name: string }): FindingText => [
    `ett citattecken i <${name}> är inte avslutat`,
    'skriv " före och efter värdet',
  ],
  unclosed: ({ name }: { name: string }): FindingText => [
    `<${name}> är inte avslutad`,
    `skriv </${name}> där den slutar`,
  ],
  unknownUnclosed: ({
    name,
    guess,
    names,
  }: Guessed & { name: string; names: readonly string[] }): FindingText => [
    `<${name}> är ingen komponent, och är inte avslutad`,
    didYouMean(guess, `det finns ${and(names)}`),
  ],
  closesNothing: ({ name, open }: { name: string; open?: string | undefined }): FindingText => [
    `</${name}> avslutar ingenting${open === undefined ? '' : `: det är <${open}> som är öppen`}`,
    open === undefined
      ? `ta bort den, eller skriv <${name}> där den börjar`
      : `skriv </${open}>, eller flytta den dit dess egen del slutar`,
  ],
  html: ({ element }: { element: string }): FindingText => [
    `HTML i texten: <${element}>`,
    words.html(element),
  ],
  note: (): FindingText => [
    'en anteckning till andra skribenter skrivs inte <!-- … --> här',
    'skriv {/* … */}',
  ],
  angleLink: ({ address, target }: { address: string; target: string }): FindingText => [
    `en länk skrivs inte <${address}> här`,
    `skriv [ord](${target})`,
  ],
  angle: (): FindingText => ['< börjar kod', 'skriv &lt; för tecknet, eller säg det med ord'],
};
