import type { ComponentChildren } from 'preact';

interface Props {
  readonly title: string;
  /** The chart in a sentence: what a listener gets instead of it. */
  readonly summary: string;
  readonly asTable: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly height?: number;
  readonly children: ComponentChildren;
  /** What line and pattern mean. */
  readonly legend?: readonly { readonly mark: string; readonly name: string }[];
}

/** The drawing's width in its own units: narrow, so that its text is large wherever it stands. */
export const width = 400;

/** A drawing with its title, its text and its numbers as a table. */
export function Chart({ title, summary, asTable, header, rows, height = 220, legend = [], children }: Props) {
  return (
    <figure class="chart">
      <figcaption>{title}</figcaption>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={`${title}. ${summary}`}>
        {children}
      </svg>
      {legend.length > 0 && (
        <ul class="legend" role="list">
          {legend.map(({ mark, name }) => (
            <li key={mark}>
              <svg viewBox="0 0 28 10" class="mark" aria-hidden="true">
                <line x1="1" x2="27" y1="5" y2="5" class={mark} />
              </svg>
              {name}
            </li>
          ))}
        </ul>
      )}
      <p class="small">{summary}</p>
      <details class="data" data-no-print>
        <summary>{asTable}</summary>
        <div class="scroll">
          <table class="table">
            <thead>
              <tr>
                {header.map((cell, index) => (
                  <th key={cell} scope="col" class={index > 0 ? 'figure' : ''}>
                    {cell}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(([first, ...cells]) => (
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
        </div>
      </details>
    </figure>
  );
}
