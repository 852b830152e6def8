import { strToU8, zipSync } from 'fflate';
import { workbookParts } from '../../domain/exchange/workbook.ts';
import type { WorkbookTable } from '../../domain/exchange/workbook.ts';
import { saveFile } from './download.ts';

/** Saves a table as an Excel workbook of the person's. Loaded when it is asked for. */
export function saveWorkbook(name: string, table: WorkbookTable): void {
  const parts = Object.entries(workbookParts(table, name)).map(
    ([path, xml]) => [path, strToU8(xml)] as const,
  );
  saveFile(
    `${name}.xlsx`,
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    zipSync(Object.fromEntries(parts)).slice().buffer,
  );
}
