interface Props {
  readonly children: string | false | null | undefined;
}

/**
 * A sentence that changes, such as what a status says. Browsers that translate a page put words of their own in the place
 * of a text, and never see what is written into the old one: so the element is replaced with its words.
 */
export const KeyedText = ({ children }: Props) => (children ? <span key={children}>{children}</span> : null);
