/** What is told apart of a route: a page, or a file that a program makes. */
export type RouteKind = 'page' | 'endpoint';

/**
 * Where a path of the site lies in its folder, with slashes: what Astro does for `build.format: 'directory'`.
 * @param path as Astro's static paths have it, such as `/sv/artiklar/arliga-rad`
 */
export function placeOf(path: string, kind: RouteKind): string {
  const plain = path.replaceAll(/^\/|\/$/gu, '');
  if (kind === 'endpoint') return plain;
  if (plain === '404' || plain === '500') return `${plain}.html`;
  return plain === '' ? 'index.html' : `${plain}/index.html`;
}
