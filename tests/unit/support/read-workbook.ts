import { strToU8, zipSync } from 'fflate';
import readExcel from 'read-excel-file/universal';
import { workbookParts } from '../../../src/domain/exchange/workbook.ts';
import type { WorkbookTable } from '../../../src/domain/exchange/workbook.ts';

/** What a reader that is not ours finds in the workbook of a table: its cells, the heading first. */
export async function readWorkbook(table: WorkbookTable, title = 'Tabell'): Promise<unknown[][]> {
  const parts = Object.entries(workbookParts(table, title)).map(
    ([name, xml]) => [name, strToU8(xml)] as const,
  );
  const [sheet] = await readExcel(new Blob([zipSync(Object.fromEntries(parts)).slice()]));
  return sheet?.data ?? [];
}
