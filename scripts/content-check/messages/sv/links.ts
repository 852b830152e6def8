import type { Language } from '../../../../src/i18n/languages.ts';
import type { SitePart } from '../../../../src/domain/site-parts.ts';
import type { Guessed, FindingText } from '../message-types.ts';
import { words } from './words.ts';

const { and, didYouMean, adjective } = words;

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
  mail: ({ url }: { url: string }): FindingText => [`${url} är en e-postadress`, `skriv (mailto:${url})`],
  wordless: ({ url }: { url: string }): FindingText => [
    `länken till ${url} har inga ord`,
    `skriv dem inom hakparenteserna: [ord](${url})`,
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
