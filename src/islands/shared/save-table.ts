import { writeCsv } from '../../domain/exchange/csv.ts';
import type { CsvTable } from '../../domain/exchange/csv.ts';
import { saveFile } from './download.ts';

/** Saves a table as CSV: a file for machines, and for the spreadsheets of the page's own language. */
export function saveCsv(name: string, table: CsvTable): void {
  saveFile(`${name}.csv`, 'text/csv', writeCsv(table));
}

/** Saves a table as an Excel workbook, which opens alike in every language; as CSV where its code cannot be fetched. */
export async function saveExcel(name: string, table: CsvTable): Promise<void> {
  try {
    const { saveWorkbook } = await import('./save-workbook.ts');
    saveWorkbook(name, table);
  } catch {
    saveCsv(name, table);
  }
}
