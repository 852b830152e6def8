/** A letter that a mail program opens ready to be written on. */
export interface Letter {
  readonly to: string;
  readonly subject: string;
  /** The lines that stand below what the writer writes. */
  readonly lines: readonly string[];
}

/**
 * The address that opens a prepared letter (RFC 6068). Two lines are left free above what it holds.
 * @param letter.to an e-mail address
 */
export function letterAddress({ to, subject, lines }: Letter): string {
  const body = ['', '', ...lines].join('\r\n');
  return `mailto:${encodeURIComponent(to).replaceAll('%40', '@')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}
