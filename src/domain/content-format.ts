/**
 * The format of content folders that this engine reads: a whole number, raised when an earlier folder should be rewritten
 * (a field or a heading that is called otherwise). A folder says its own in site.yaml; one that does not is of the first.
 * `scripts/lib/upgrade/migrations.ts` rewrites from each format to the next.
 */
export const contentFormat = 2;
