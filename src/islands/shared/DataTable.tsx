import type { ComponentChildren } from 'preact';
import { ScrollRegion } from './ScrollRegion.tsx';
import { TableHead } from './TableHead.tsx';
import type { Column } from './TableHead.tsx';

interface Props {
  /** The id of the caption, which names the region that scrolls. */
  readonly id: string;
  readonly caption: ComponentChildren;
  readonly columns: readonly (string | Column)[];
  /** Classes of the table. */
  readonly class?: string;
  /** The rows. */
  readonly children: ComponentChildren;
}

/** A table with a caption and headings that scrolls in its own box where it is too wide. */
export function DataTable({ id, caption, columns, class: kind = 'table', children }: Props) {
  return (
    <ScrollRegion labelledBy={id}>
      <table class={kind}>
        <caption id={id}>{caption}</caption>
        <TableHead columns={columns} />
        <tbody>{children}</tbody>
      </table>
    </ScrollRegion>
  );
}
