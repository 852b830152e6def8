import { width } from './Chart.tsx';

/** A row of a bar chart: where it begins, and where its bar does. */
export interface Row {
  readonly name: string;
  readonly label: string;
  /** What is said below the name, in small type. */
  readonly note?: string;
  readonly top: number;
  readonly bar: number;
}

/** The mean width of a letter at the charts' size, on the wide side. */
const letter = 7.6;
const maxLetters = Math.floor((width - 4) / letter);
const [height, line] = [44, 18];

/** Stacks rows; where name and label do not fit on one line the row gets two. */
export function rowsOf(
  texts: readonly { readonly name: string; readonly label: string; readonly note?: string }[],
): {
  readonly rows: readonly Row[];
  readonly height: number;
} {
  let top = 0;
  const rows = texts.map(({ name, label, note }) => {
    const begin = top;
    const lines = (name.length + label.length + 1 > maxLetters ? 1 : 0) + (note === undefined ? 0 : 1);
    const bar = begin + 23 + lines * line;
    top = bar + height - 23;
    return { name, label, ...(note === undefined ? {} : { note }), top: begin, bar };
  });
  return { rows, height: top + 2 };
}

/** A row's name, label and baseline. A name wider than the drawing is truncated: the table has it in full. */
export const RowText = ({ name, label, note, top, bar }: Row) => (
  <>
    <text x={2} y={top + 16}>
      {name.length > maxLetters ? `${name.slice(0, maxLetters - 1)}…` : name}
    </text>
    {note !== undefined && (
      <text x={2} y={bar - 7} class="note">
        {note}
      </text>
    )}
    <text x={width - 2} y={note === undefined ? bar - 7 : bar - 7 - line} text-anchor="end" class="value">
      {label}
    </text>
    <line x1={2} x2={width - 2} y1={bar + 7} y2={bar + 7} class="grid" />
  </>
);
