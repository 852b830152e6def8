import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { ScrollRegion } from '../ScrollRegion.tsx';
import { figures, TableHead } from '../TableHead.tsx';

interface Props {
  readonly title: string;
  /** The chart in a sentence: what a listener gets instead of it. */
  readonly summary: string;
  /** Whether the sentence is shown as well; not where the labels say the same. Default true. */
  readonly isSummaryShown?: boolean;
  readonly asTable: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly height?: number;
  readonly children: ComponentChildren;
  /** What line and pattern mean: a class of the style sheet, or a drawing of its own. */
  readonly legend?: readonly { readonly mark: ComponentChildren; readonly name: string }[];
}

/** The drawing's width in its own units: narrow, so that its text is large wherever it stands. */
export const width = 400;

/** A table with more rows than this is drawn when it is opened: until then it would only hold up the page. */
const manyRows = 60;

/** A drawing with its title, its text and its numbers as a table. */
export function Chart({
  title,
  summary,
  isSummaryShown = true,
  asTable,
  header,
  rows,
  height = 220,
  legend = [],
  children,
}: Props) {
  const id = useId();
  const [isOpened, setOpened] = useState(rows.length <= manyRows);
  return (
    <figure class="chart">
      <figcaption>{title}</figcaption>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        preserveAspectRatio="xMinYMid"
        role="img"
        aria-label={`${title}. ${summary}`}
      >
        {children}
      </svg>
      {legend.length > 0 && (
        <ul class="legend" role="list">
          {legend.map(({ mark, name }) => (
            <li key={name}>
              <svg viewBox="0 0 28 12" class="mark" aria-hidden="true">
                {typeof mark === 'string' ? <line x1="1" x2="27" y1="6" y2="6" class={mark} /> : mark}
              </svg>
              {name}
            </li>
          ))}
        </ul>
      )}
      {isSummaryShown && <p class="small">{summary}</p>}
      <details
        class="data"
        data-no-print
        onToggle={() => {
          setOpened(true);
        }}
      >
        <summary>{asTable}</summary>
        <ScrollRegion labelledBy={id}>
          <table class="table">
            <caption id={id} class="visually-hidden">
              {title}
            </caption>
            <TableHead columns={header.map((name, index) => (index > 0 ? figures(name) : name))} />
            <tbody>
              {(isOpened ? rows : rows.slice(0, manyRows)).map(([first, ...cells]) => (
                <tr key={first}>
                  <th scope="row">{first}</th>
                  {cells.map((cell, index) => (
                    <td key={index} class="figure">
                      {cell}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      </details>
    </figure>
  );
}
