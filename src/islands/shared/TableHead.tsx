/** A column: its heading, or none over what needs none (a bar, a button). */
export interface Column {
  readonly name?: string;
  readonly class?: string;
  /** The heading is only read aloud, over buttons that paper does not show. */
  readonly unseen?: boolean;
}

/** A column of figures, which stand in line on the right. */
export const figures = (name: string): Column => ({ name, class: 'figure' });

/** The headings of a table's columns. */
export function TableHead({ columns }: { columns: readonly (string | Column)[] }) {
  return (
    <thead>
      <tr>
        {columns.map((column, index) => {
          const {
            name,
            class: kind,
            unseen = false,
          }: Column = typeof column === 'string' ? { name: column } : column;
          return name === undefined ? (
            <td key={index} class={kind} />
          ) : (
            <th key={index} scope="col" class={kind} data-no-print={unseen || undefined}>
              {unseen ? <span class="visually-hidden">{name}</span> : name}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
