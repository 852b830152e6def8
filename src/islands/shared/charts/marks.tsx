/** Outlines of radius 5 around zero, told apart by their form and not by a colour. */
const outlines = [
  'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0Z',
  'M-4.5 -4.5h9v9h-9Z',
  'M0 -5.5L5.5 4.5H-5.5Z',
  'M0 -6.5L6 0L0 6.5L-6 0Z',
  'M0 5.5L5.5 -4.5H-5.5Z',
  'M-5 -2h3v-3h4v3h3v4h-3v3h-4v-3h-3Z',
] as const;

/** As many series as this can be told apart by their marks. */
export const maxMarks = outlines.length;

/** The mark of a series at a place of a drawing; beyond the last form they begin anew. */
export function Mark({ series, x, y }: { series: number; x: number; y: number }) {
  return (
    <path
      class="dot"
      d={outlines[series % maxMarks] ?? outlines[0]}
      transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}
    />
  );
}
