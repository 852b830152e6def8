import type { Language } from '../../../../src/i18n/languages.ts';
import type { Guessed, FindingText } from '../message-types.ts';
import { commandWords } from '../../../lib/engine.ts';
import { words } from './words.ts';

const { and, or, didYouMean, number } = words;

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

export const dates = {
  noDay: ({ field, text, today }: { field: string; text: string; today: string }): FindingText => [
    `${field} är ${text}, som inte är något datum`,
    `skriv det som ${today}`,
  ],
  future: ({ field, day, today }: { field: string; day: string; today: string }): FindingText => [
    `${field} ligger i framtiden: ${day}`,
    `i dag är det ${today}`,
  ],
  longAgo: ({ field, day, today }: { field: string; day: string; today: string }): FindingText => [
    `${field} är för länge sedan: ${day}`,
    `stämmer året? I dag är det ${today}`,
  ],
};

export const reviews = {
  due: ({
    day,
    owner,
    today,
    overdue,
  }: {
    day: string;
    owner?: string | undefined;
    today: string;
    overdue: boolean;
  }): FindingText => [
    `${overdue ? `texten skulle ha gåtts igenom senast ${day}` : `texten ska gås igenom senast ${day}`}; ${owner === undefined ? 'ingen ansvarar för den: skriv owner' : `ansvarig är ${owner}`}`,
    `läs den som en läsare, rätta det som inte längre stämmer, och skriv reviewed: ${today}`,
  ],
};

/** Hur filer från äldre och andra program sparas så att alla läsare kan öppna dem. */
const saved = {
  doc: 'spara den som .docx, eller som .pdf om ingen ska fylla i den',
  docm: 'spara den som .docx, utan makron',
  xlsx: 'spara den som .xlsx',
  xlsm: 'spara den som .xlsx, utan makron',
  ppt: 'spara den som .pptx, eller som .pdf',
  pptm: 'spara den som .pptx, utan makron',
  film: 'spara filmen som .mp4 (H.264), som alla webbläsare spelar',
  zip: 'lägg filerna som ligger i den bredvid texten, var och en för sig',
} as const;

export const attachments = {
  unused: ({ name }: { name: string }): FindingText => [
    'ingen text leder till filen, så den publiceras inte',
    `skriv [ord](./${name}) i en text bredvid den, eller ta bort den${/\.docx$/iu.test(name) ? `; ska den bli en artikel, kör ${commandWords('new')} med --from-word` : ''}`,
  ],
  otherKind: ({
    written,
    advice,
    accepted,
  }: {
    written: string;
    advice?: keyof typeof saved | undefined;
    accepted: readonly string[];
  }): FindingText => [
    `${written} är inte av ett slag som visas här`,
    advice === undefined ? `spara den som ${or(accepted)}` : saved[advice],
  ],
  none: ({
    path,
    folder,
    name,
    guess,
    capitals,
  }: Guessed & { path: string; folder: string; name: string; capitals: boolean }): FindingText => [
    `det finns ingen fil ${path}`,
    guess === undefined
      ? `lägg filen i ${folder} och skriv ./${name}`
      : `menade du ./${guess}?${capitals ? ' Stora och små bokstäver är olika' : ''}`,
  ],
  inAbout: ({ url }: { url: string }): FindingText => [
    `${url} är en fil, och en text om handboken har inga filer bredvid sig`,
    'lägg filen bredvid en artikel som leder till den, och länka till artikeln: article:…',
  ],
  heavy: ({ megabytes, most, film }: { megabytes: number; most: number; film: boolean }): FindingText => [
    `filen är ${megabytes} MB; den får vara högst ${most} MB`,
    film
      ? `spara filmen mindre: ${number(1280)} gånger 720 bildpunkter, två till tre megabit i sekunden`
      : 'spara den med mindre bilder: ”minsta storlek” när den sparas som PDF, ”komprimera bilder” i Office',
  ],
};

export const images = {
  noText: ({ url }: { url: string }): FindingText => [
    `bilden ${url} har ingen text`,
    'säg vad den visar: ![En löfteslogg](./logg.png)',
  ],
  second: ({ taken }: { taken: string }): FindingText => [
    `webbplatsen visar ${taken} och inte den här`,
    'behåll den som du vill ha',
  ],
  ownHeavy: ({
    kilobytes,
    most,
    use,
  }: {
    kilobytes: number;
    most: number;
    use: 'icon' | 'share';
  }): FindingText => [
    `bilden är ${number(kilobytes)} kB; den får vara högst ${number(most)} kB`,
    use === 'icon'
      ? 'spara den mindre: 180 gånger 180 bildpunkter, eller en enklare teckning'
      : `spara den mindre: ${number(1200)} gånger 630 bildpunkter`,
  ],
  shareSize: ({ width, height }: { width: number; height: number }): FindingText => [
    `delningsbilden är ${number(width)} gånger ${number(height)} bildpunkter, och blir suddig där den visas`,
    `spara den som ${number(1200)} gånger 630 bildpunkter`,
  ],
  notBeside: ({ url, folder, name }: { url: string; folder: string; name: string }): FindingText => [
    `bilden ${url} ligger inte bredvid artikeln`,
    `lägg den i ${folder} och skriv ./${name}`,
  ],
  none: ({ path, guess, capitals }: Guessed & { path: string; capitals: boolean }): FindingText => [
    `det finns ingen bild ${path}`,
    guess === undefined
      ? 'lägg filen där, eller rätta dess namn'
      : `menade du ./${guess}?${capitals ? ' Stora och små bokstäver är olika' : ''}`,
  ],
  remote: ({ url }: { url: string }): FindingText => [
    `bilden ${url} ligger på en annan webbplats, som då ser vilka som läser`,
    'spara den bredvid artikeln och skriv ./namn.png',
  ],
  otherKind: ({ name }: { name: string }): FindingText => [
    `${name} är inte en bild som webbläsare kan visa`,
    'spara den som .jpg, .png, .webp, .avif eller .svg',
  ],
  sign: ({ name, sign, better }: { name: string; sign: string; better: string }): FindingText => [
    `filnamnet ${name} har tecknet ${sign}, som betyder något annat i en adress`,
    `döp om filen, till exempel till ${better}, och skriv ./${better}`,
  ],
  inAbout: ({ url }: { url: string }): FindingText => [
    `bilden ${url} står i en text om handboken, och där visas inga bilder`,
    'ta bort den, eller lägg den i en artikel',
  ],
  heavy: ({ name, megabytes, most }: { name: string; megabytes: number; most: number }): FindingText => [
    `bilden ${name} är ${megabytes.toFixed(1).replace('.', ',')} MB; den får vara högst ${most} MB`,
    `spara den mindre, omkring ${number(1600)} bildpunkter bred`,
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
