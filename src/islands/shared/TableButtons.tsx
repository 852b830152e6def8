import type { CsvTable } from '../../domain/exchange/csv.ts';
import { dayOf } from '../../domain/time/day.ts';
import { saveCsv, saveExcel } from './save-table.ts';

/**
 * Saves a table as a file for a spreadsheet, named with today's day: as a workbook or as CSV.
 * @param table called when pressed, so that the table is made only then
 */
export function TableButtons({
  texts,
  file,
  table,
}: {
  readonly texts: { readonly excel: string; readonly csv: string };
  /** The beginning of the file's name. */
  readonly file: string;
  readonly table: () => CsvTable;
}) {
  const name = (): string => `${file}-${dayOf(Date.now())}`;
  return (
    <>
      <button type="button" class="button quiet" onClick={() => void saveExcel(name(), table())}>
        {texts.excel}
      </button>
      <button
        type="button"
        class="button quiet"
        onClick={() => {
          saveCsv(name(), table());
        }}
      >
        {texts.csv}
      </button>
    </>
  );
}
