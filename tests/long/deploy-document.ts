export { documentBlock as blockOf } from '../../scripts/lib/server-block.ts';

/** A block for a site at the root of its host: what the document tells its reader to change. */
export const atRoot = (block: string): string =>
  block
    .split('\n')
    .filter((line) => !line.endsWith('# sub-path only'))
    .join('\n')
    .replaceAll('/srv/www/handbok', '/srv/www')
    .replaceAll('/handbok/', '/');

/** A block with a folder of the test in the place of `/srv`, and a port of its own. */
export const moved = (block: string, folder: string, port = 80): string =>
  block
    .replaceAll('/srv/', `${folder}/`)
    .replace(/^(\s*(?:listen|server\.port =) )80\b/mu, `$1${port}`)
    .replace('*:80', `*:${port}`)
    .replace('http://handbok.example.com', `http://handbok.example.com:${port}`);
