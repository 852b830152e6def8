/** A heading of a text, as the contents list it. */
export interface TextHeading {
  readonly depth: number;
  /** Its anchor. */
  readonly slug: string;
  readonly text: string;
}

/** A text, ready to be rendered: src/components/article/authored-text.ts runs its code. */
export interface CompiledText {
  /** The body of a function that takes the JSX runtime and returns the text as a component. */
  readonly code: string;
  readonly headings: readonly TextHeading[];
  /** The pictures beside the text, as its author wrote their paths, each once. */
  readonly pictures: readonly string[];
}
