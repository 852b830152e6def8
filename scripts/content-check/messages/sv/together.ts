import type { Language } from '../../../../src/i18n/languages.ts';
import type { AboutName } from '../../../../src/domain/about-names.ts';
import type { SitePart } from '../../../../src/domain/site-parts.ts';
import { commandWords, manualPath } from '../../../lib/engine.ts';
import type { Elsewhere, Guessed, FindingText, TextKind } from '../message-types.ts';
import { words } from './words.ts';

const { and, or, didYouMean, adjective } = words;

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

/** Vad sidan säger i stället för det som företaget inte har sagt. */
const aboutInstead = {
  about: 'säger bara vad företaget heter',
  privacy: 'räknar bara upp vad som sparas',
  accessibility: 'säger att det inte finns någon tillgänglighetsredogörelse än',
} as const;

/** Företagets egna ord om handboken. */
export const about = {
  missing: ({ path, name }: { path: string; name: AboutName }): FindingText => [
    `${path} saknas: sidan Om handboken ${aboutInstead[name]}`,
    `skriv den; ${manualPath('sv')} visar under ”Varje fil, hel” en text att börja med`,
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

export const order = {
  noArticle: ({ key, guess }: Guessed & { key: string }): FindingText => [
    `ingen artikel har nyckeln ${key}`,
    guess === undefined
      ? `skriv den med ${commandWords('new')}, eller ta bort den ur listan`
      : `menade du ${guess}? Om artikelns nyckel har ändrats, ändra tillbaka den: andra filer använder den`,
  ],
  otherTheme: ({ theme, key, home }: { theme: string; key: string; home: string }): FindingText => [
    `temat är ${theme}, men site.yaml har ${key} under ${home}`,
    'skriv samma tema på båda ställena',
  ],
  notListed: ({ key, theme }: { key: string; theme: string }): FindingText => [
    `${key} finns inte med i ordningen i site.yaml`,
    `skriv - ${key} under articles i temat ${theme}, där artikeln ska läsas`,
  ],
  noTheme: ({ theme, guess, known }: Guessed & { theme: string; known: readonly string[] }): FindingText => [
    `det finns inget tema ${theme} i site.yaml`,
    didYouMean(guess, `temana är ${and(known)}`),
  ],
  noThemeOfMany: ({
    theme,
    count,
    file,
    known,
  }: {
    theme: string;
    count: number;
    file: string;
    known: readonly string[];
  }): FindingText => [
    `det finns inget tema ${theme}, och ${count} artiklar har det, bland andra ${file}`,
    `skriv in temat här, eller ge dem något av ${and(known)}`,
  ],
};

const named = {
  article: (name: string) => `ingen artikel har nyckeln ${name}`,
  workshop: (name: string) => `ingen workshop har nyckeln ${name}`,
  term: (name: string) => `det finns inget begrepp ${name}`,
  source: (name: string) => `det finns ingen källa ${name}`,
  dimension: (name: string) => `det finns inget område ${name}`,
} as const;

export const format = {
  newer: ({ own, present }: { own: number; present: number }): FindingText => [
    `innehållet är skrivet för format ${own}, men programmet läser format ${present}`,
    'installera den nyaste versionen av trust-playbook',
  ],
  earlierHeading: ({ text, more, command }: { text: string; more: number; command: string }): FindingText => [
    `”${text}” heter något annat nu${more === 0 ? '' : `, och ${more} rubriker till`}; det gamla namnet fungerar`,
    `${command} byter namn på ${more === 0 ? 'den' : 'dem'} åt dig`,
  ],
};

export const references = {
  unknown: ({
    what,
    name,
    guess,
    known,
    home,
  }: Guessed & {
    what: keyof typeof named;
    name: string;
    known: readonly string[];
    home?: string | undefined;
  }): FindingText => [
    named[what](name),
    didYouMean(
      guess,
      home !== undefined
        ? `skriv in namnet i ${home}, eller använd ett som finns där`
        : known.length === 0
          ? 'det finns inga än; ta bort namnet, eller skriv det som saknas'
          : known.length <= 12
            ? `det finns ${and(known)}`
            : 'titta i listan i site.yaml',
    ),
  ],
  itself: ({ id }: { id: string }): FindingText => [
    `${id} hänvisar till sig själv under related`,
    'ta bort den',
  ],
};

export const claims = {
  otherLabel: ({ label, source, right }: { label: string; source: string; right: string }): FindingText => [
    `påståendet är märkt ${label}, men källan ${source} är ${right}`,
    `skriv label="${right}", eller rätta märkningen i sources.yaml`,
  ],
  noSource: ({ source, guess }: Guessed & { source: string }): FindingText => [
    `det finns ingen källa ${source}`,
    didYouMean(guess, 'lägg till den i sources.yaml'),
  ],
  notInFields: ({ source }: { source: string }): FindingText => [
    `källan ${source} står inte i fälten överst`,
    `lägg till ${source} i sources: överst i filen, på alla språk`,
  ],
  notCited: ({ source }: { source: string }): FindingText => [
    `texten hänvisar inte till källan ${source}`,
    `märk det som den säger med <Claim label="…" source="${source}">…</Claim>, eller ta bort den`,
  ],
};

const byName = (example: string | undefined): string =>
  `länka med namn: article:${example ?? '…'}, page:home eller glossary:…`;

export const links = {
  notRead: ({
    found,
    write,
    why,
  }: {
    found: string;
    write: string;
    why: 'swapped' | 'lines' | 'space' | 'title' | 'picture';
  }): FindingText => [
    `läses inte som en länk: ${found}`,
    {
      swapped: `skriv ${write}`,
      lines: `skriv ${write} på en rad`,
      space: `en adress får inte ha blanksteg: skriv ${write}`,
      title: `en länk anger artikelns nyckel, inte dess titel: skriv ${write}`,
      picture: `en adress får inte ha blanksteg: skriv ${write}, och döp filen så`,
    }[why],
  ],
  nowhere: ({ example }: { example?: string | undefined }): FindingText => [
    'länken leder ingenstans',
    `skriv målet inom parentesen: (article:${example ?? '…'})`,
  ],
  noTerm: ({ name, guess }: Guessed & { name: string }): FindingText => [
    `ordlistan har inget begrepp ${name}`,
    didYouMean(guess, 'lägg till det i glossary.yaml'),
  ],
  onComputer: ({ file }: { file: string }): FindingText => [
    'länken leder till en fil på din dator eller i ert nätverk, och den kan läsaren inte öppna härifrån',
    `lägg filen bredvid texten och skriv [ord](./${file}), eller länka till den med https:`,
  ],
  unknownKind: ({ scheme }: { scheme: string }): FindingText => [
    `okänt slags länk: ${scheme}:`,
    'använd article:, page:, glossary:, https: eller mailto:',
  ],
  notWhole: ({ url }: { url: string }): FindingText => [`${url} är ingen hel adress`, `skriv https://${url}`],
  mayMove: ({ url, name, whole }: { url: string; name: string; whole: boolean }): FindingText => [
    whole
      ? `${url} är en adress på den här webbplatsen som kan flytta`
      : `${url} är en adress som kan flytta`,
    `länka med namn: ${name === 'theme' ? 'page:home, eller en artikel i temat' : name}`,
  ],
  noAddress: ({ url, example }: { url: string; example?: string | undefined }): FindingText => [
    `${url} är ingen adress på webbplatsen`,
    byName(example),
  ],
  noPath: ({ path, example }: { path: string; example?: string | undefined }): FindingText => [
    `ingen sida har adressen ${path}`,
    byName(example),
  ],
  itself: (): FindingText => ['artikeln länkar till sig själv', 'ta bort länken'],
  keyAlone: ({ name, key }: { name: string; key: string }): FindingText => [
    `article: tar bara en nyckel; här står ${name}`,
    `skriv article:${key}`,
  ],
  noArticle: ({
    language,
    name,
    guess,
    key,
  }: Guessed & { language: Language; name: string; key?: string | undefined }): FindingText => [
    `ingen ${adjective[language]} artikel har nyckeln ${name}`,
    didYouMean(guess, key === undefined ? 'nyckeln står överst i artikelns fil' : `skriv article:${key}`),
  ],
  toDraft: ({ name }: { name: string }): FindingText => [
    `${name} är ett utkast, så orden visas utan länk`,
    'inget att göra om den snart ska publiceras; ta annars bort länken',
  ],
  noPage: ({ name, guess, pages }: Guessed & { name: string; pages: readonly string[] }): FindingText => [
    `ingen sida heter ${name}`,
    didYouMean(guess, `sidorna är ${and(pages)}`),
  ],
  pageOff: ({ page, part }: { page: string; part: SitePart }): FindingText => [
    `sidan ${page} är avstängd i site.yaml`,
    `ta bort länken, eller skriv ${part}: true under parts`,
  ],
  pageEmpty: ({ page }: { page: string }): FindingText => [
    `sidan ${page} har inget att visa, så webbplatsen har den inte`,
    'ta bort länken',
  ],
  notEncrypted: ({ url }: { url: string }): FindingText => [
    `${url} är inte krypterad`,
    'skriv https:// och pröva länken',
  ],
  noAnchor: ({
    anchor,
    guess,
    anchors,
  }: Guessed & { anchor: string; anchors: readonly string[] }): FindingText => [
    `ingen rubrik i texten har ankaret #${anchor}`,
    didYouMean(guess, `det finns #${anchors.join(', #')}`),
  ],
};

export const linked = {
  few: ({
    key,
    only,
    enough,
    language,
  }: {
    key: string;
    only?: string | undefined;
    enough: number;
    language: Language;
  }): FindingText => [
    `${only === undefined ? 'ingen annan artikel länkar' : `bara ${only} länkar`} till ${key} i sin text; det ska vara minst ${enough}`,
    `där en annan ${adjective[language]} artikel kommer in på ämnet, skriv [ord](article:${key})`,
  ],
};

export const questions = {
  none: ({ key }: { key: string }): FindingText => [
    `ingen fråga i självskattningen handlar om ${key}`,
    `lägg till ${key} i articles: på en fråga i mappen quiz, eller skriv en`,
  ],
};

export const options = {
  moved: ({
    question,
    option,
    had,
    language,
    version,
  }: {
    question: string;
    option: string;
    had: string;
    language: Language;
    version: string;
  }): FindingText => [
    `alternativet ${option} i ${question} har den text på ${languageNames[language]} som ${had} hade i version ${version}`,
    `flytta tillbaka texten: de som svarade ${had} skulle annars ha svarat något annat. Om det är meningen höjer du version till nästa heltal`,
  ],
  unmarked: ({ version, texts }: { version: string; texts: string }): FindingText => [
    `ingenting är noterat om vad alternativen säger i version ${version}, så texter som byter plats märks inte`,
    `lägg till under version ${version}: texts: { ${texts} }`,
  ],
};

const languageNames = { sv: 'svenska', en: 'engelska' } as const;

export const keywords = {
  none: ({ own, others }: { own: readonly string[]; others: readonly string[] }): FindingText => [
    'inga sökord: läsare hittar texten bara med de ord som den själv använder',
    [
      'skriv det som en nyanställd eller en kollega med bråttom skulle söka på som keywords: [ … ]',
      ...(own.length === 0 ? [] : [`att börja med: ${own.join(', ')}`]),
      ...(others.length === 0 ? [] : [`översättningen har: ${others.join(', ')}`]),
    ].join('; '),
  ],
};

const theParts = { assessment: 'självskattningen', calculator: 'kalkylatorn' } as const;

export const parts = {
  missing: ({ part, file }: { part: keyof typeof theParts; file: string }): FindingText => [
    `${theParts[part]} är på, och ${file} saknas`,
    `skriv filen, eller stäng av delen med ${part}: false under parts`,
  ],
  second: (): FindingText => [
    'det här är en andra självskattning',
    'webbplatsen har en; flytta den här filen någon annanstans',
  ],
};

export const figures = {
  thousands: ({
    name,
    written,
    value,
    whole,
  }: {
    name: string;
    written: string;
    value: number;
    whole: string;
  }): FindingText => [
    `${name}: ${written} läses som ${value}, för en punkt börjar decimalerna`,
    `skriv ${whole} om du menar tusental, eller ${value} utan nollor efteråt`,
  ],
  growth: ({
    written,
    percent,
    write,
    value,
  }: {
    written: string;
    percent: number;
    write: number;
    value: number;
  }): FindingText => [
    `growthTarget: ${written} är en tillväxt på ${percent} % om året`,
    `skriv ${write} för ${value} %`,
  ],
  shares: ({ customer, prospect }: { customer: number; prospect: number }): FindingText => [
    `customerShare ${customer} och prospectShare ${prospect} är fler än alla som påverkas`,
    'låt dem bli högst 1 tillsammans',
  ],
};
