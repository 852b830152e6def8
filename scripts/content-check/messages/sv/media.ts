import type { Guessed, FindingText } from '../message-types.ts';
import { commandWords } from '../../../lib/engine.ts';
import { words } from './words.ts';

const { or, number } = words;

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
