/** The texts in which a company speaks of its handbook, in the order of the page; files and anchors are called so. */
export const aboutNames = ['about', 'privacy', 'accessibility'] as const;
export type AboutName = (typeof aboutNames)[number];
