import type { Language } from '../../../src/i18n/languages.ts';
import type { Loss } from './losses.ts';
import type { WordProblem } from './open-word.ts';

/** What the command says of a Word document. */
export interface WordTexts {
  readonly problem: (problem: WordProblem | 'missing' | 'otherLanguage', file: string) => string;
  readonly loss: (loss: Loss) => string;
  /** Above the list of what the article does not hold. */
  readonly lossesHead: string;
  readonly nothingLost: string;
  /** Which parts the document had, and which are left to write. */
  readonly parts: (found: readonly string[], missing: readonly string[]) => string;
  /** That the article is a draft, and how it is published. */
  readonly draft: (file: string) => string;
}

const cut = (text: string): string => (text.length > 120 ? `${text.slice(0, 120)}…` : text);
const times = (count: number, one: string, many: string): string =>
  count === 1 ? one : `${String(count)} ${many}`;

const sv: WordTexts = {
  problem: (problem, file) =>
    ({
      missing: `det finns ingen fil ${file}`,
      notWord: `${file} är inget Worddokument: spara texten som .docx i Word`,
      oldWord: `${file} är sparad i ett gammalt format eller med lösenord: spara den som .docx utan lösenord`,
      tooLarge: `${file} är för stor: dela den, eller komprimera bilderna i Word`,
      damaged: `${file} är skadad: öppna den i Word och spara den på nytt`,
      otherLanguage: `${file} är på ett språk som handboken inte har`,
    })[problem],
  lossesHead: 'Det här blev annorlunda eller kom inte med:',
  nothingLost: 'Allt i dokumentet kom med.',
  parts: (found, missing) =>
    `Delar från dokumentet: ${found.join(', ')}.${missing.length === 0 ? '' : ` Kvar att skriva: ${missing.join(', ')}.`}`,
  draft: (file) =>
    `Artikeln är ett utkast. Läs igenom den i ${file}, och ta bort raden draft: true när den är klar.`,
  loss: (loss) => {
    switch (loss.kind) {
      case 'inserted':
        return `${times(loss.count, 'en spårad ändring', 'spårade ändringar')} har tagits med: läs igenom vad som står där`;
      case 'deleted':
        return `${times(loss.count, 'en spårad borttagning har', 'spårade borttagningar har')} utelämnats`;
      case 'comment':
        return `kommentar${loss.author === '' ? '' : ` från ${loss.author}`}: ”${cut(loss.text)}”`;
      case 'equations':
        return `${times(loss.count, 'en formel', 'formler')} går inte att ta med: skriv den med ord, eller som en bild`;
      case 'charts':
        return `${times(loss.count, 'ett diagram eller en SmartArt-bild', 'diagram och SmartArt-bilder')} går inte att ta med: spara som bild i Word`;
      case 'objects':
        return `${times(loss.count, 'ett inbäddat dokument', 'inbäddade dokument')} kom inte med: lägg filen bredvid artikeln och länka till den`;
      case 'headers':
        return `${times(loss.count, 'ett sidhuvud eller en sidfot', 'sidhuvuden och sidfötter')} kom inte med`;
      case 'underlined':
        return `${times(loss.count, 'en understrykning', 'understrykningar')} kom inte med: på en webbplats är det understrukna en länk`;
      case 'highlighted':
        return `${times(loss.count, 'en överstrykning med färg', 'överstrykningar med färg')} kom inte med`;
      case 'hidden':
        return `${times(loss.count, 'ett stycke dold text', 'stycken dold text')} kan ha kommit med: kontrollera det`;
      case 'raised':
        return `${times(loss.count, 'ett upphöjt eller nedsänkt tecken', 'upphöjda eller nedsänkta tecken')} har fått stå på raden`;
      case 'mergedCells':
        return `${times(loss.count, 'en sammanslagen tabellcell', 'sammanslagna tabellceller')} har delats, med tomma celler bredvid`;
      case 'joinedCells':
        return `${times(loss.count, 'en tabellcell med flera stycken', 'tabellceller med flera stycken')} har blivit ett stycke`;
      case 'innerLinks':
        return `${times(loss.count, 'en länk inom dokumentet', 'länkar inom dokumentet')} har blivit vanliga ord: skriv [ord](article:nyckel) där det behövs`;
      case 'softHyphens':
        return `${times(loss.count, 'ett mjukt bindestreck', 'mjuka bindestreck')} har tagits bort: webbläsaren avstavar själv`;
      case 'deepHeadings':
        return `${times(loss.count, 'en underrubrik på låg nivå', 'underrubriker på låg nivå')} har fått samma nivå som de andra`;
      case 'picture':
        return {
          kind: `en bild av sorten ${loss.found} kom inte med: spara den som .png eller .jpg bredvid artikeln`,
          size: `en bild på ${loss.found.replace('.', ',')} MB kom inte med: spara den mindre bredvid artikeln`,
          remote: 'en länkad bild kom inte med: spara den bredvid artikeln',
          damaged: 'en bild som inte går att läsa kom inte med: spara den på nytt bredvid artikeln',
        }[loss.why];
      case 'renamed':
        return `rubriken ”${loss.from}” har blivit delen ”${loss.to}”: ändra om den menade något annat`;
      case 'smallerPicture':
        return `bilden ${loss.name} har gjorts mindre, 1 600 bildpunkter bred`;
      case 'text':
        return `text i en ruta eller ram kom inte med: ”${cut(loss.text)}”`;
    }
  },
};

const en: WordTexts = {
  problem: (problem, file) =>
    ({
      missing: `there is no file ${file}`,
      notWord: `${file} is not a Word document: save the text as .docx in Word`,
      oldWord: `${file} is saved in an old format or with a password: save it as .docx without one`,
      tooLarge: `${file} is too large: split it, or compress its pictures in Word`,
      damaged: `${file} is damaged: open it in Word and save it again`,
      otherLanguage: `${file} is in a language that the playbook does not have`,
    })[problem],
  lossesHead: 'This changed, or could not be included:',
  nothingLost: 'Everything in the document was included.',
  parts: (found, missing) =>
    `Parts from the document: ${found.join(', ')}.${missing.length === 0 ? '' : ` Left to write: ${missing.join(', ')}.`}`,
  draft: (file) =>
    `The article is a draft. Read through it in ${file}, and remove the line draft: true when it is finished.`,
  loss: (loss) => {
    switch (loss.kind) {
      case 'inserted':
        return `${times(loss.count, 'a tracked change has', 'tracked changes have')} been taken as if it were accepted: read those places`;
      case 'deleted':
        return `${times(loss.count, 'a tracked deletion has', 'tracked deletions have')} been left out`;
      case 'comment':
        return `comment${loss.author === '' ? '' : ` by ${loss.author}`}: “${cut(loss.text)}”`;
      case 'equations':
        return `${times(loss.count, 'an equation', 'equations')} cannot be included: write it in words, or as a picture`;
      case 'charts':
        return `${times(loss.count, 'a chart or a piece of SmartArt', 'charts and pieces of SmartArt')} cannot be included: save as a picture in Word`;
      case 'objects':
        return `${times(loss.count, 'an embedded document', 'embedded documents')} could not be included: put the file beside the article and link to it`;
      case 'headers':
        return `${times(loss.count, 'a page header or footer', 'page headers and footers')} could not be included`;
      case 'underlined':
        return `${times(loss.count, 'an underline', 'underlines')} could not be included: on a site, what is underlined is a link`;
      case 'highlighted':
        return `${times(loss.count, 'a highlight', 'highlights')} could not be included`;
      case 'hidden':
        return `${times(loss.count, 'a piece of hidden text', 'pieces of hidden text')} may have been included: please check`;
      case 'raised':
        return `${times(loss.count, 'a raised or lowered character is', 'raised or lowered characters are')} now on the line`;
      case 'mergedCells':
        return `${times(loss.count, 'a merged cell of a table', 'merged cells of tables')} became single cells, with empty ones beside them`;
      case 'joinedCells':
        return `${times(loss.count, 'a cell of a table with several paragraphs', 'cells of tables with several paragraphs')} became one paragraph`;
      case 'innerLinks':
        return `${times(loss.count, 'a link inside the document', 'links inside the document')} became plain words: write [words](article:key) where it is needed`;
      case 'softHyphens':
        return `${times(loss.count, 'a soft hyphen has', 'soft hyphens have')} been removed: the browser hyphenates by itself`;
      case 'deepHeadings':
        return `${times(loss.count, 'a heading of a low level', 'headings of a low level')} got the level of the others`;
      case 'picture':
        return {
          kind: `a picture of the kind ${loss.found} could not be included: save it as .png or .jpg beside the article`,
          size: `a picture of ${loss.found} MB could not be included: save it smaller beside the article`,
          remote: 'a linked picture could not be included: save it beside the article',
          damaged: 'a picture that cannot be read could not be included: save it again beside the article',
        }[loss.why];
      case 'renamed':
        return `the heading “${loss.from}” became the part “${loss.to}”: change it if it meant something else`;
      case 'smallerPicture':
        return `the picture ${loss.name} was made smaller, 1,600 pixels wide`;
      case 'text':
        return `text in a box or a frame could not be included: “${cut(loss.text)}”`;
    }
  },
};

/** The texts in each language of authors. */
export const wordTexts: Readonly<Record<Language, WordTexts>> = { sv, en };
