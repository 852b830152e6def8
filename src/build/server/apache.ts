import { languages } from '../../i18n/languages.ts';
import {
  revalidate,
  cacheForever,
  hashedFolder,
  headersFor,
  serversOnly,
  textTypes,
  types,
} from './rules.ts';
import type { Moved } from './rules.ts';

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);

/**
 * The `.htaccess` of Apache. Everything in it needs `AllowOverride FileInfo` and nothing more: one directive of another
 * kind would answer 500 for the whole site where only that is allowed.
 * @param base the sub-path of the site, with a slash at both ends
 * @param moved old addresses
 * @param frames origins of other sites that may show this one in a frame
 */
export function htaccess(base: string, moved: readonly Moved[] = [], frames: readonly string[] = []): string {
  const header = Object.entries(headersFor(frames)).map(
    ([name, value]) => `  Header always set ${name} "${value}"`,
  );
  const errorPages = languages.map(
    (language) =>
      `<If "%{REQUEST_URI} =~ m#^${escaped(base)}${language}/#">\n  ErrorDocument 404 ${base}${language}/404/index.html\n</If>`,
  );
  return `# Written by the build; docs/DEPLOY.md says what it does and what it needs.
ErrorDocument 404 ${base}404.html
${errorPages.join('\n')}

<IfModule mod_alias.c>
  # For servers, not for visitors.
  RedirectMatch 404 ^${escaped(base)}(?:\\.(?!well-known/)|(?:${serversOnly.map(escaped).join('|')})$)
  # Folders without a page of their own are not listed.
  RedirectMatch 404 ^${escaped(base)}(${hashedFolder}|pagefind/)$
${moved.map(({ from, to }) => `  Redirect 301 ${from} ${to}\n`).join('')}</IfModule>

<IfModule mod_mime.c>
${Object.entries(types)
  .map(([ending, type]) => `  AddType ${type} ${ending}`)
  .join('\n')}
  AddCharset utf-8 .html .css .js .mjs .json .xml .svg .txt
</IfModule>

<IfModule mod_filter.c>
  <IfModule mod_deflate.c>
    AddOutputFilterByType DEFLATE ${textTypes.join(' ')}
  </IfModule>
</IfModule>

<IfModule mod_headers.c>
${header.join('\n')}
  Header set Cache-Control "${revalidate}"
  <If "%{REQUEST_URI} =~ m#^${escaped(base)}${hashedFolder}#">
    Header set Cache-Control "${cacheForever}" "expr=%{REQUEST_STATUS} < 400"
  </If>
  # What was sent compressed is asked about by a tag with -gzip at its end, which Apache does not know again.
  RequestHeader edit If-None-Match '^(.*)-gzip"$' '$1"'
</IfModule>
`;
}
