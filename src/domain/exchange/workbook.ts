import type { Cell } from './csv.ts';

/** A table as a spreadsheet has it. */
export interface WorkbookTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** What XML 1.0 has no place for, and what stands for something in it. */
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|\p{Surrogate}/gu;
const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string =>
  text.replaceAll(forbidden, '').replaceAll(/[&<>"]/gu, (mark) => marks[mark] ?? mark);

/** A spreadsheet counts its days from here, so that 1900-03-01 is day 61. */
const epochDay = Date.UTC(1899, 11, 30);
const isoDay = /^\d{4}-\d{2}-\d{2}$/u;
/** The numbers of the styles below. */
const styles = { heading: 1, day: 2 } as const;

/** The letters of a column: A to Z, AA, AB … */
function columnName(index: number): string {
  const rest = index % 26;
  const letter = String.fromCodePoint(65 + rest);
  return index < 26 ? letter : columnName((index - rest) / 26 - 1) + letter;
}

/** Readers may go by the place that a cell says it has, so each says it. */
function rowXml(cells: readonly Cell[], number: number): string {
  const written = cells.map((cell, column) => cellXml(cell, `${columnName(column)}${number}`, number === 1));
  return `<row r="${number}">${written.join('')}</row>`;
}

/** A day as spreadsheets count it; null for what is no day, or one before they agree. */
function serialOf(text: string): number | null {
  if (!isoDay.test(text)) return null;
  const moment = Date.parse(`${text}T00:00:00Z`);
  // The thirty-first of February is read as a day in March.
  if (Number.isNaN(moment) || !new Date(moment).toISOString().startsWith(text)) return null;
  const serial = (moment - epochDay) / 86_400_000;
  return serial >= 61 ? serial : null;
}

function cellXml(cell: Cell, place: string, isHeading: boolean): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`;
  const serial = serialOf(cell);
  if (serial !== null) return `<c r="${place}" s="${styles.day}"><v>${serial}</v></c>`;
  const style = isHeading ? ` s="${styles.heading}"` : '';
  return `<c r="${place}"${style} t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const office = 'http://schemas.openxmlformats.org';
const main = `${office}/spreadsheetml/2006/main`;
const officeDocument = `${office}/officeDocument/2006/relationships`;
const packageRelationships = `${office}/package/2006/relationships`;
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * The parts of a workbook with one sheet (ECMA-376, Office Open XML), to be put in a zip under these names. Unlike CSV
 * it says what is a number, a day and a text, so that every spreadsheet reads it alike whatever its language: no name
 * becomes a date, none runs as a formula, and columns stay apart. Written here because the libraries start a worker
 * from a text as soon as a table is large, which the site's policy forbids.
 * @param table as many cells as the header in each row
 * @param title the name of the sheet; what a sheet's name may not hold is left out
 * @throws RangeError for a number that is not finite or a row of another length, saying which
 */
export function workbookParts({ header, rows }: WorkbookTable, title: string): Record<string, string> {
  for (const [index, row] of rows.entries()) {
    if (row.length !== header.length)
      throw new RangeError(`rows[${index}]: expected ${header.length} cells, found ${row.length}`);
    const wrong = row.findIndex((cell) => typeof cell === 'number' && !Number.isFinite(cell));
    if (wrong !== -1) throw new RangeError(`rows[${index}][${wrong}]: expected a finite number`);
  }
  const lines = [header, ...rows].map((cells, index) => rowXml(cells, index + 1));
  const sheetName =
    title
      .replaceAll(/[[\]:*?/\\']/gu, ' ')
      .trim()
      .slice(0, 31) || '1';
  return {
    '[Content_Types].xml': `${declaration}<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${spreadsheet}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${spreadsheet}.styles+xml"/></Types>`,
    '_rels/.rels': `${declaration}<Relationships xmlns="${packageRelationships}"><Relationship Id="rId1" Type="${officeDocument}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${declaration}<workbook xmlns="${main}" xmlns:r="${officeDocument}"><sheets><sheet name="${escaped(sheetName)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${declaration}<Relationships xmlns="${packageRelationships}"><Relationship Id="rId1" Type="${officeDocument}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${officeDocument}/styles" Target="styles.xml"/></Relationships>`,
    // Number format 14 is the short date of the spreadsheet's own language.
    'xl/styles.xml': `${declaration}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf fontId="1" applyFont="1"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `${declaration}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData>${lines.join('')}</sheetData></worksheet>`,
  };
}
