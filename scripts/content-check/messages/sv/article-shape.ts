import type { Language } from '../../../../src/i18n/languages.ts';
import type { Guessed, FindingText } from '../message-types.ts';
import { words } from './words.ts';

const { didYouMean, number } = words;

export const anatomy = {
  textFirst: ({ heading }: { heading: string }): FindingText => [
    'det står text före den första rubriken',
    `börja med ## ${heading}; det som artikeln vill säga står i fältet point överst`,
  ],
  oneHash: (): FindingText => [
    'en rubrik med ett enda #',
    'titeln står i fälten överst; använd ## eller ###',
  ],
  notOfSeven: ({ text, guess }: Guessed & { text: string }): FindingText => [
    `rubriken ”${text}” är ingen av de sju`,
    didYouMean(guess, 'använd ### för en egen rubrik inuti en del'),
  ],
  twice: ({ text }: { text: string }): FindingText => [
    `rubriken ”${text}” står två gånger`,
    'slå ihop delarna',
  ],
  wrongLevel: ({ text, marks }: { text: string; marks: string }): FindingText => [
    `rubriken ”${text}” har ${marks}, men är en av artikelns sju delar`,
    `skriv ## ${text}`,
  ],
  noHeading: ({ text, heading }: { text: string; heading: string }): FindingText => [
    `”${text}” är ingen rubrik`,
    `skriv ## ${heading}, med ett blanksteg efter ##`,
  ],
  missing: ({ text, before }: { text: string; before?: string | undefined }): FindingText => [
    `delen ”${text}” saknas`,
    `lägg till ## ${text}, ${before === undefined ? 'allra först' : `efter ”${before}”`}`,
  ],
  tooEarly: ({
    text,
    expected,
    order,
  }: {
    text: string;
    expected: string;
    order: readonly string[];
  }): FindingText => [
    `rubriken ”${text}” kommer för tidigt; här ska det stå ”${expected}”`,
    `ordningen är: ${order.join(' · ')}`,
  ],
  empty: ({ text }: { text: string }): FindingText => [`delen ”${text}” är tom`, 'skriv den'],
};

export const headings = {
  empty: (): FindingText => ['en rubrik utan ord', 'skriv den, eller ta bort den'],
  level: ({
    text,
    marks,
    above,
    write,
  }: {
    text: string;
    marks: string;
    above: string;
    write: string;
  }): FindingText => [
    `rubriken ”${text}” har ${marks}, och den ovanför har ${above}`,
    `skriv ${write} ${text}`,
  ],
};

export const sections = {
  unquoted: ({ text, language }: { text: string; language: Language }): FindingText => [
    `en fras utan citattecken: ${text}`,
    `skriv det som sägs inom ${language === 'sv' ? '”…”' : '“…”'}`,
  ],
  outside: ({ component, title }: { component: string; title: string }): FindingText => [
    `<${component}> står utanför ”${title}”`,
    `flytta den till ## ${title}`,
  ],
  second: ({ component, title }: { component: string; title: string }): FindingText => [
    `det finns en andra <${component}> under ”${title}”`,
    'slå ihop de två',
  ],
  none: ({ component, title }: { component: string; title: string }): FindingText => [
    `”${title}” har ingen <${component}>`,
    `skriv innehållet mellan <${component}> och </${component}>, med en tom rad efter den första och en före den sista`,
  ],
  noList: ({ component, steps }: { component: string; steps: boolean }): FindingText => [
    `<${component}> innehåller ingen lista`,
    steps
      ? 'skriv stegen som rader som börjar med 1. **5 min.**, efter en tom rad'
      : 'skriv var och en på en rad som börjar med "- ", efter en tom rad',
  ],
};

export const point = {
  noEnd: (): FindingText => ['meningen i point slutar inte som en mening', 'avsluta den med punkt'],
  several: (): FindingText => ['point är mer än en mening', 'säg det i en'],
  long: ({ count, most }: { count: number; most: number }): FindingText => [
    `point har ${count} ord; det ska vara högst ${most}`,
    'korta meningen',
  ],
};

export const length = {
  count: ({ count, fewest, most }: { count: number; fewest: number; most: number }): FindingText => [
    `${number(count)} ord; det ska vara ${number(fewest)} till ${number(most)}`,
    count < fewest
      ? 'säg mer konkret hur det går till'
      : 'korta texten, eller flytta en del till en annan artikel och länka dit',
  ],
};

export const markdown = {
  table: ({ columns }: { columns: number }): FindingText => [
    'en tabell som inte läses som en tabell, utan visas med sina streck',
    `skriv ${'| --- '.repeat(columns)}| under den första raden, och lika många celler på varje rad`,
  ],
  list: ({ line, text }: { line: string; text: string }): FindingText => [
    `en lista som inte läses som en lista: ”${line}”`,
    `börja varje rad med ett bindestreck och ett blanksteg: - ${text}`,
  ],
  bullet: ({ line, text }: { line: string; text: string }): FindingText => [
    `ett listtecken från ett ordbehandlingsprogram: ”${line}”`,
    `börja raden med ett bindestreck och ett blanksteg: - ${text}, efter en tom rad`,
  ],
  box: ({ found }: { found: string }): FindingText => [
    `en ruta från ett annat system, som visas som den är skriven: ${found}`,
    'ta bort den raden, och skriv rutans ord som ett vanligt stycke',
  ],
  otherMarks: ({ found }: { found: string }): FindingText => [
    `visas som det är skrivet: ${found}`,
    'ta bort tecknen, eller skriv **fet** eller *kursiv*; en punkt i en lista börjar med ett bindestreck',
  ],
  halfLink: ({ found, write }: { found: string; write: string }): FindingText => [
    `en länk utan sin andra parentes: ${found}`,
    `skriv ${write}`,
  ],
  mojibake: ({ found }: { found: string }): FindingText => [
    `”${found}” har fått fel tecken på vägen hit`,
    'hämta texten på nytt där den kom ifrån, eller skriv orden igen; filer sparas som UTF-8',
  ],
  wiki: ({ found, write }: { found: string; write: string }): FindingText => [
    `läses inte som en länk: ${found}`,
    `skriv ${write}`,
  ],
  steps: ({ line, text }: { line: string; text: string }): FindingText => [
    `steg som flyter ihop till ett stycke: ”${line}”`,
    `börja varje rad med sitt nummer, en punkt och ett blanksteg: 1. ${text}`,
  ],
  spacedLink: ({ found, write }: { found: string; write: string }): FindingText => [
    `läses inte som en länk: ${found}`,
    `skriv ${write}, utan blanksteg emellan`,
  ],
  brackets: ({ found, text }: { found: string; text: string }): FindingText => [
    `visas med sina hakparenteser: ${found}`,
    `skriv [${text}](article:…) för en länk, eller orden utan hakparenteser`,
  ],
  footnote: ({ found }: { found: string }): FindingText => [
    `en fotnot som inte finns: ${found}`,
    `skriv dess text på en egen rad: ${found}: …`,
  ],
  spacedMarks: ({ found, write }: { found: string; write: string }): FindingText => [
    `visas med sina tecken: ${found}`,
    `skriv ${write}, utan blanksteg innanför`,
  ],
  boldBeforeLetter: ({
    found,
    write,
    hyphen,
  }: {
    found: string;
    write: string;
    hyphen: boolean;
  }): FindingText => [
    `visas med sina asterisker: ${found}`,
    hyphen ? `avsluta fetstilen före bindestrecket: ${write}` : `skriv ett blanksteg efter: ${write} …`,
  ],
  lone: ({ found }: { found: string }): FindingText => [
    `tecknet ${found} visas, för det har ingen andra hälft här`,
    `skriv ${found} före och efter orden, utan blanksteg innanför; för själva tecknet skriv \\*`,
  ],
  loneUnderscores: (): FindingText => [
    'tecknet __ visas, för det har ingen andra hälft här',
    'skriv ** före och efter det som ska vara fetstil',
  ],
  loneStrike: (): FindingText => [
    'tecknet ~~ visas, för det har ingen andra hälft här',
    'skriv ~~ före och efter orden, eller ta bort det',
  ],
  loneTick: (): FindingText => [
    'tecknet ` visas, för det har ingen andra hälft här',
    'skriv en apostrof ’, eller ta bort det',
  ],
  heading: ({ line, marks }: { line: string; marks: string }): FindingText => [
    `en rubrik som inte läses som en rubrik: ”${line}”`,
    `skriv ett blanksteg efter ${marks}`,
  ],
  field: ({ found }: { found: string }): FindingText => [
    `visas som det är skrivet: ${found}`,
    'fältet tar vanliga ord: ingen Markdown, inga länkar och ingen kod',
  ],
  row: ({ cells, columns }: { cells: number; columns: number }): FindingText => [
    `en rad med ${cells} ${cells === 1 ? 'cell' : 'celler'} i en tabell med ${columns} kolumner`,
    cells < columns
      ? 'skriv | för varje cell, också de tomma'
      : 'de sista cellerna visas inte: ta bort ett |, eller skriv \\| för själva tecknet',
  ],
};
