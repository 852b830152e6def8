/** How the live server ends when it cannot go on, as exit codes. */
export const liveEnds = {
  /** There is no program that is good for this site: Astro's own live server is to be begun. */
  noProgram: 3,
  /** What the program was told of the site is another, or its files have gone: it is to be begun anew. */
  otherSite: 4,
  /** The content cannot be read: it is to be begun when that has been mended. */
  unreadable: 5,
} as const;

export type LiveEnd = keyof typeof liveEnds;
