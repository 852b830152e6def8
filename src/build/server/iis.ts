import { languages } from '../../i18n/languages.ts';
import { revalidate, hashedFolder, headersFor, types } from './rules.ts';
import type { Moved } from './rules.ts';

/** Text as an attribute holds it. */
const attribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** Rules for one folder or file below the site. */
const location = (path: string, rules: string): string => `  <location path="${attribute(path)}">
    <system.webServer>
${rules}
    </system.webServer>
  </location>`;

const errorPage = (path: string): string => `      <httpErrors errorMode="Custom" existingResponse="Auto">
        <remove statusCode="404" />
        <error statusCode="404" path="${attribute(path)}" responseMode="File" />
      </httpErrors>`;

/**
 * The `web.config` of IIS. Whatever is added is removed first: a server or a site above that says the same makes IIS
 * answer 500.19 for every page. An error page is a file and no address, because IIS answers 200 with the latter.
 * @param base the sub-path of the site, with a slash at both ends
 * @param moved old addresses
 * @param frames origins of other sites that may show this one in a frame
 */
export function webConfig(
  base: string,
  moved: readonly Moved[] = [],
  frames: readonly string[] = [],
): string {
  const mime = Object.entries(types).flatMap(([ending, type]) => [
    `      <remove fileExtension="${ending}" />`,
    `      <mimeMap fileExtension="${ending}" mimeType="${type}" />`,
  ]);
  const custom = Object.entries(headersFor(frames)).flatMap(([name, value]) => [
    `        <remove name="${name}" />`,
    `        <add name="${name}" value="${attribute(value)}" />`,
  ]);
  // IIS hides web.config by itself.
  const hidden = ['.htaccess', '.nojekyll', '_headers', '_redirects'].flatMap((segment) => [
    `          <remove segment="${segment}" />`,
    `          <add segment="${segment}" />`,
  ]);
  const below = (path: string): string => path.slice(base.length).replace(/\/$/u, '');
  const locations = [
    ...languages.map((language) => location(language, errorPage(String.raw`${language}\404\index.html`))),
    location(
      hashedFolder.replace(/\/$/u, ''),
      `      <staticContent>
        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" cacheControlCustom="public, immutable" />
      </staticContent>`,
    ),
    ...moved.map(({ from, to }) =>
      location(
        below(from),
        `      <httpRedirect enabled="true" destination="${attribute(to)}" exactDestination="true" httpResponseStatus="Permanent" />`,
      ),
    ),
  ];
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- Written by the build; docs/DEPLOY.md says what it does. -->
<configuration>
  <system.webServer>
    <defaultDocument>
      <files>
        <remove value="index.html" />
        <add value="index.html" />
      </files>
    </defaultDocument>
    <staticContent>
      <!-- ${revalidate}: kept, and asked about each time. -->
      <clientCache cacheControlMode="DisableCache" />
${mime.join('\n')}
    </staticContent>
${errorPage('404.html').replaceAll(/^ {2}/gmu, '')}
    <httpProtocol>
      <customHeaders>
${custom.join('\n')}
      </customHeaders>
    </httpProtocol>
    <security>
      <requestFiltering>
        <hiddenSegments>
${hidden.join('\n')}
        </hiddenSegments>
      </requestFiltering>
    </security>
  </system.webServer>
${locations.join('\n')}
</configuration>
`;
}
