/** A browser as the journeys use it, whichever it is and by whatever protocol it is driven. */
export interface Visitor {
  /** Goes to an address and waits until the page has loaded. */
  readonly open: (address: string) => Promise<void>;
  /** The value of an expression in the page. */
  readonly read: (expression: string) => Promise<unknown>;
  /** Clicks the first element that the selector finds, as a mouse does. */
  readonly click: (selector: string) => Promise<void>;
  /** Writes into a field, key by key, in the place of what stands there. */
  readonly write: (selector: string, text: string) => Promise<void>;
  /** The page as it is printed; undefined where the browser's protocol cannot print. */
  readonly print: () => Promise<Uint8Array | undefined>;
  /** What went wrong in the page behind its back, as far as the protocol tells. */
  readonly errors: () => readonly string[];
  readonly close: () => Promise<void>;
}

/** A browser of another make than the one of npm test. */
export interface OtherBrowser {
  readonly name: string;
  /** Why it cannot be tried on this machine; undefined where it can. */
  readonly whyNot: () => string | undefined;
  readonly start: () => Promise<Visitor>;
}
