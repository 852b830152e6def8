import { dayOf } from '../../domain/time/day.ts';
import { saveFile } from './download.ts';

/**
 * Saves a table as a file for a spreadsheet, named with today's day.
 * @param csv called when pressed, so that the table is made only then
 */
export function CsvButton({
  label,
  file,
  csv,
}: {
  readonly label: string;
  /** The beginning of the file's name. */
  readonly file: string;
  readonly csv: () => string;
}) {
  return (
    <button
      type="button"
      class="button quiet"
      onClick={() => {
        saveFile(`${file}-${dayOf(Date.now())}.csv`, 'text/csv', csv());
      }}
    >
      {label}
    </button>
  );
}
