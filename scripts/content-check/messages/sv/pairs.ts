import type { Language } from '../../../../src/i18n/languages.ts';
import type { Elsewhere, FindingText, TextKind } from '../message-types.ts';
import { words } from './words.ts';

const { or, adjective } = words;

/** Vad som bara får stå en gång. */
const repeated = {
  articleKey: (name: string) => `artikelnyckeln ${name} står två gånger`,
  workshopKey: (name: string) => `workshoppens nyckel ${name} står två gånger`,
  termId: (name: string) => `id ${name} står två gånger i ordlistan`,
  sourceId: (name: string) => `id ${name} står två gånger bland källorna`,
  pathId: (name: string) => `id ${name} står två gånger bland lärvägarna`,
  themeKey: (name: string) => `temats nyckel ${name} står två gånger`,
  themeAddress: (name: string) => `temats adress ${name} står två gånger`,
  ordered: (name: string) => `artikeln ${name} står två gånger i ordningen i site.yaml`,
} as const;

export const unique = {
  twice: ({
    what,
    name,
    file,
    line,
    lost,
    kind,
    language,
  }: Elsewhere & {
    what: keyof typeof repeated;
    name: string;
    lost?: readonly string[] | undefined;
    kind: TextKind;
    language: Language;
  }): FindingText => [
    repeated[what](name),
    `det första stället är ${file}:${line}; ${
      lost === undefined
        ? 'byt namn på det ena eller ta bort det'
        : `det ena ska troligen vara ${or(lost)}, som ingen ${adjective[language]} ${kind === 'article' ? 'artikel' : 'workshop'} har`
    }`,
  ],
  ownAlias: ({ alias }: { alias: string }): FindingText => [
    `den gamla adressen ${alias} är textens egen, eller står två gånger här`,
    'ta bort den på det ena stället; en länk kan bara leda till en sida',
  ],
  takenAlias: ({ alias, holder }: { alias: string; holder: string }): FindingText => [
    `den gamla adressen ${alias} hör till ${holder}`,
    'ta bort den på det ena stället; en länk kan bara leda till en sida',
  ],
  sameTerm: ({
    word,
    first,
    second,
    file,
    line,
  }: Elsewhere & { word: string; first: string; second: string }): FindingText => [
    `ordet ${word} står två gånger, som ${first} och som ${second}`,
    `det första är ${file}:${line}; slå ihop dem, eller säg i namnet vad som skiljer dem åt`,
  ],
};

const texts = { article: 'artikel', workshop: 'workshop' } as const;
const theText = { article: 'artikeln', workshop: 'workshoppen' } as const;

const agree = (command: string): string => `läs båda, låt dem säga samma sak, och skriv ${command}`;

export const pairs = {
  draftThere: ({
    kind,
    language,
    file,
  }: {
    kind: TextKind;
    language: Language;
    file: string;
  }): FindingText => [
    `den ${adjective[language]}a ${theText[kind]} är ett utkast, så den här publiceras ensam`,
    `ta bort draft: true där när den är skriven; den andra filen är ${file}`,
  ],
  unknownKey: ({ key, meant: right }: { key: string; meant: string }): FindingText => [
    `ingen annan fil känner till nyckeln ${key}, och ingen här har nyckeln ${right}`,
    `menade du ${right}? En nyckel är densamma på alla språk och ändras aldrig`,
  ],
  missing: ({ key, kind, language }: { key: string; kind: TextKind; language: Language }): FindingText => [
    `${key} har ingen ${adjective[language]} ${texts[kind]}`,
    `skriv ${kind}s/${language}/<adress>.mdx med key: ${key}, eller rätta nyckeln`,
  ],
  differs: ({
    field,
    kind,
    language,
    here,
    there,
    list,
    file,
  }: {
    field: string;
    kind: TextKind;
    language: Language;
    here: string;
    there: string;
    list: boolean;
    file: string;
  }): FindingText => [
    `${field} skiljer sig från den ${adjective[language]}a ${theText[kind]}: ${here} här, ${there} där`,
    `gör dem lika${list ? ', i samma ordning' : ''}; den andra filen är ${file}`,
  ],
};

/** Texter och deras översättningar säger samma sak. */
export const inStep = {
  bothChanged: ({
    key,
    day,
    command,
  }: {
    key: string;
    day?: string | undefined;
    command: string;
  }): FindingText => [
    `båda texterna i ${key} har ändrats${day === undefined ? '' : ` sedan någon såg att de säger samma sak, ${day}`}`,
    agree(command),
  ],
  otherChanged: ({
    key,
    language,
    day,
    command,
  }: {
    key: string;
    language: Language;
    day: string;
    command: string;
  }): FindingText => [
    `den ${adjective[language]}a texten i ${key} har ändrats sedan någon såg att de säger samma sak, ${day}, men inte den här`,
    agree(command),
  ],
  otherUpdated: ({
    key,
    language,
    there,
    here,
    command,
  }: {
    key: string;
    language: Language;
    there: string;
    here: string;
    command: string;
  }): FindingText => [
    `den ${adjective[language]}a texten i ${key} gicks igenom ${there}, den här ${here}`,
    agree(command),
  ],
  gone: ({ key, command }: { key: string; command: string }): FindingText => [
    `ingen text har nyckeln ${key}`,
    `ta bort raden; det gör ${command} också`,
  ],
};
