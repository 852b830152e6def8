import { setting } from './settings.ts';

/** What a build, or the live server, has done: data, which the command that began it says in its author's language. */
export type BuildEvent =
  /** The texts have been read. */
  | { readonly kind: 'read' }
  /** The pages have been made; the rest is what lies beside them. */
  | { readonly kind: 'made' }
  /** Pages can be searched. */
  | { readonly kind: 'search'; readonly pages: number }
  /** Books of these texts are offered; those of other texts stay in their folder. */
  | { readonly kind: 'books'; readonly offered: number; readonly stale: number; readonly folder: string }
  /** The site is in its place. */
  | { readonly kind: 'done'; readonly folder: string; readonly pages: number }
  /** The live server answers. */
  | { readonly kind: 'serving'; readonly port: number };

/** What keeps the live server from showing a page, in its author's language. */
export interface DevErrorPage {
  readonly language: string;
  readonly heading: string;
  readonly items: readonly { readonly place: string; readonly message: string; readonly hint: string }[];
  /** What happens when they are mended. */
  readonly next: string;
}

let hear: ((event: BuildEvent) => void) | undefined;

/** Lets this program itself hear what is reported in it, in place of the one that began it. @param listener undefined: no more */
export function hearEvents(listener: ((event: BuildEvent) => void) | undefined): void {
  hear = listener;
}

/** Reports to whoever listens in this program, else to the command that began it (scripts/lib/site/run-astro.ts), else to nobody. */
export function reportEvent(event: BuildEvent): void {
  if (hear !== undefined) hear(event);
  else if (setting('TRUST_PLAYBOOK_EVENTS', '') !== '') process.send?.(event);
}
