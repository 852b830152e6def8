import { commandWords } from '../../../lib/engine.ts';
import type { Guessed, FindingText } from '../message-types.ts';
import { words } from './words.ts';

const { and, or, didYouMean } = words;
const resave = 'öppna den i redigeraren, välj Spara som och ställ in teckenkodningen UTF-8';
const pictures = '.png, .jpg, .webp, .avif eller .svg';

/** Filernas namn. */
export const fileName = {
  missing: ({ path }: { path: string }): FindingText => [
    `${path} saknas`,
    path === 'site.yaml'
      ? `PLAYBOOK_CONTENT anger innehållsmappen; ${commandWords('init')} börjar på en ny`
      : 'lägg tillbaka den; ett företag som inte har några skriver bara [] i filen',
  ],
  otherEnding: ({ ending, better }: { ending: string; better: string }): FindingText => [
    `webbplatsen läser inte filer som slutar på ${ending}`,
    `döp om den till ${better}`,
  ],
  sitePicture: ({ icon, share }: { icon: readonly string[]; share: readonly string[] }): FindingText => [
    'webbplatsen läser inte den här bilden',
    `ikonen heter ${or(icon)}, delningsbilden ${or(share)}; andra bilder ligger bredvid texten som visar dem`,
  ],
  unreadFile: ({ isText }: { isText: boolean }): FindingText => [
    'webbplatsen läser inte den här filen',
    isText
      ? 'svenska artiklar ligger i articles/sv, engelska i articles/en: flytta den dit, eller ut ur mappen'
      : 'texter ligger i articles/sv och articles/en; flytta den någon annanstans',
  ],
  shortcut: (): FindingText => [
    'det här är en genväg, och sådana läses inte',
    'lägg själva filen här i stället för genvägen',
  ],
  folderForFile: (): FindingText => [
    'det här är en mapp med ett namn som en fil, och den läses inte',
    'byt namn på mappen, eller lägg filen här i stället för den',
  ],
  unreadFolder: ({ guess, folders }: Guessed & { folders: readonly string[] }): FindingText => [
    'webbplatsen läser inte den här mappen',
    didYouMean(guess, `den läser ${and(folders)}; flytta mappen någon annanstans`),
  ],
  aboutName: ({ names }: { names: readonly string[] }): FindingText => [
    'webbplatsen läser inte den här filen',
    `texterna om handboken heter ${and(names.map((name) => `${name}.mdx`))} på alla språk`,
  ],
  noLanguageFolder: ({ kind }: { kind: string }): FindingText => [
    'webbplatsen läser inte den här mappen',
    `texter ligger i ${kind}/sv och ${kind}/en`,
  ],
  nestedFolder: ({ to }: { to: string }): FindingText => [
    'webbplatsen läser inte mappar inuti den här',
    `flytta upp filen till ${to}`,
  ],
  notes: (): FindingText => [
    'anteckningarna skulle bli en sida här',
    'flytta upp filen, så att den ligger utanför språkets mapp',
  ],
  pictureCapitals: ({ ending, better }: { ending: string; better: string }): FindingText => [
    `en bilds namn slutar med små bokstäver; här står ${ending}`,
    `döp om den till ${better}`,
  ],
  attachmentCapitals: ({ ending, better }: { ending: string; better: string }): FindingText => [
    `en fils namn slutar med små bokstäver; här står ${ending}`,
    `döp om den till ${better}`,
  ],
  pictureKind: ({ ending }: { ending: string }): FindingText => [
    /gif|tiff$/iu.test(ending)
      ? `en bild som slutar på ${ending} visas som stillbild`
      : `webbplatsen visar inte bilder som slutar på ${ending}`,
    `spara bilden som ${pictures}`,
  ],
  unreadBeside: (): FindingText => [
    'webbplatsen läser inte den här filen',
    `en text slutar på .mdx, en bild på ${pictures}, ett dokument på .pdf, .docx, .xlsx eller .pptx, en film på .mp4 eller .webm; flytta andra filer någon annanstans`,
  ],
  notAddress: ({ whole, name, better }: { whole: boolean; name: string; better: string }): FindingText => [
    `filens namn blir ${whole ? 'textens adress' : 'en del av en adress'}; här står ${name}`,
    `använd a–z, siffror och enkla bindestreck: ${better}`,
  ],
};

/** Vad en fil innehåller som inte är vad namnet säger. */
const held = {
  heic: 'en HEIC-bild, som Iphone tar dem',
  gif: 'en GIF',
  pdf: 'en PDF',
  archive: 'ett dokument eller en packad mapp',
  nothing: 'ingenting',
  unknown: 'ingen bild som går att läsa',
} as const;

/** Vad ett dokument är i stället. */
const documents = {
  nothing: 'ingenting',
  pdf: 'en PDF',
  packed: 'ett dokument av ett annat slag, eller en packad mapp',
  old: 'ett dokument från en gammal version av Office, eller ett med lösenord',
  film: 'en film',
  other: 'något annat',
} as const;

/** Vad en textfil är i stället. */
const programs = {
  office: 'ett dokument från Word eller ett annat program',
  oldOffice: 'ett dokument från en gammal version av Word',
  pdf: 'en PDF',
  rtf: 'ett dokument i formatet RTF',
  html: 'en webbsida',
  other: 'något annat',
} as const;

/** Filer som inte går att läsa. */
export const file = {
  otherProgram: ({ program }: { program: keyof typeof programs }): FindingText => [
    `filen slutar som en text men är ${programs[program]}`,
    program === 'office'
      ? `låt den sluta på .docx och lägg den någon annanstans; ${commandWords('new')} med --from-word gör en artikel av den`
      : 'kopiera texten ur den och spara den som ren text, i en fil som kommandot new har skrivit',
  ],
  utf16: (): FindingText => ['filen är sparad som UTF-16, inte som UTF-8', resave],
  notUtf8: ({ letter }: { letter: string }): FindingText => [
    `filen är inte sparad som UTF-8: ”${letter}” och andra bokstäver utanför a–z går inte att läsa`,
    resave,
  ],
  empty: (): FindingText => ['filen är tom', 'skriv den, lägg tillbaka texten eller ta bort filen'],
  conflict: (): FindingText => [
    'filen innehåller två versioner av samma rader, för två personer har ändrat dem',
    'behåll raderna som är rätt, och ta bort dem med <<<<<<<, ======= och >>>>>>>',
  ],
  decomposed: ({ letter }: { letter: string }): FindingText => [
    `”${letter}” är lagrat som två tecken, en bokstav och ett märke, och fler är det också`,
    'skriv bokstäverna på nytt, eller klistra in texten genom ett program som skriver dem som ett (NFC)',
  ],
  noPicture: ({ ending, holds }: { ending: string; holds: keyof typeof held }): FindingText => [
    `filen slutar på .${ending} och innehåller ${held[holds]}`,
    'spara den som .png eller .jpg från ett bildprogram; ett nytt namn ändrar inte vad den är',
  ],
  otherPicture: ({ ending, format }: { ending: string; format: string }): FindingText => [
    `filen slutar på .${ending} och är en bild av sorten ${format}`,
    `döp om den så att den slutar på .${format}, eller spara den som .${ending} från ett bildprogram`,
  ],
  otherDocument: ({ ending, holds }: { ending: string; holds: keyof typeof documents }): FindingText => [
    `filen slutar på .${ending} och innehåller ${documents[holds]}`,
    `spara den som .${ending} i sitt eget program; ett nytt namn ändrar inte vad den är`,
  ],
  macros: ({ ending }: { ending: string }): FindingText => [
    'dokumentet har makron, som körs när en läsare öppnar det',
    `spara det utan makron, som .${ending}`,
  ],
  damagedPicture: (): FindingText => [
    'bilden är skadad: den börjar som en bild men går inte att läsa till slutet',
    'hämta den på nytt därifrån den kom',
  ],
};

const signNames: Readonly<Record<string, string>> = {
  '00AD': 'ett mjukt bindestreck',
  '200B': 'ett blanksteg utan bredd',
  '2060': 'en osynlig sammanbindare',
  FEFF: 'ett byteordningsmärke',
  '000B': 'en lodrät tabb, som Word och PowerPoint bryter rader med',
  '000C': 'en sidbrytning',
  '2028': 'en radavskiljare',
  '2029': 'en styckeavskiljare',
};

export const invisible = {
  sign: ({
    code,
    before,
    count,
  }: {
    code: string;
    before?: string | undefined;
    count: number;
  }): FindingText => [
    `${signNames[code] ?? 'ett osynligt tecken'}, U+${code}, står ${before === undefined ? 'här' : `före ”${before}”`}${count === 1 ? '' : ` (${count} stycken i filen)`}`,
    'ta bort det: ställ markören efter det och tryck en gång på backsteg, eller skriv ordet på nytt',
  ],
};
