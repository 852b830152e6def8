import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { languages } from '../i18n/languages.ts';

/**
 * Headers that a page cannot give itself. The rest of the policy stands in each page; a second full policy here
 * would forbid the inline scripts whose hashes only the pages know.
 */
const headers = {
  'Content-Security-Policy': "frame-ancestors 'self'",
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
} as const;

/** Endings that web servers do not know, with their types. IIS answers 404 for every ending without one. */
const types: Readonly<Record<string, string>> = {
  '.mjs': 'text/javascript',
  '.pagefind': 'application/octet-stream',
  '.pf_filter': 'application/octet-stream',
  '.pf_fragment': 'application/octet-stream',
  '.pf_index': 'application/octet-stream',
  '.pf_meta': 'application/octet-stream',
  '.woff2': 'font/woff2',
};

/** Files below this carry their content's hash in their name, so they never change. */
const hashed = 'assets/';
const forever = 'public, max-age=31536000, immutable';

/**
 * The `.htaccess` of Apache.
 * @param base the sub-path of the site, with a slash at both ends
 */
export function htaccess(base: string): string {
  return `# Written by the build; docs/DEPLOY.md says what it does.
ErrorDocument 404 ${base}404.html
${languages.map((language) => `<If "%{REQUEST_URI} =~ m#^${base}${language}/#">\n  ErrorDocument 404 ${base}${language}/404/index.html\n</If>`).join('\n')}
<IfModule mod_mime.c>
${Object.entries(types)
  .map(([ending, type]) => `  AddType ${type} ${ending}`)
  .join('\n')}
</IfModule>
<IfModule mod_headers.c>
${Object.entries(headers)
  .map(([name, value]) => `  Header set ${name} "${value}"`)
  .join('\n')}
  <If "%{REQUEST_URI} =~ m#^${base}${hashed}#">
    Header set Cache-Control "${forever}"
  </If>
</IfModule>
`;
}

/**
 * The `web.config` of IIS.
 * @param base the sub-path of the site, with a slash at both ends
 */
export function webConfig(base: string): string {
  const mime = Object.entries(types).map(
    ([ending, type]) =>
      `      <remove fileExtension="${ending}" />\n      <mimeMap fileExtension="${ending}" mimeType="${type}" />`,
  );
  const custom = Object.entries(headers).map(
    ([name, value]) => `        <add name="${name}" value="${value}" />`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- Written by the build; docs/DEPLOY.md says what it does. -->
<configuration>
  <system.webServer>
    <staticContent>
${mime.join('\n')}
    </staticContent>
    <httpErrors errorMode="Custom" existingResponse="Auto">
      <remove statusCode="404" />
      <error statusCode="404" path="${base}404.html" responseMode="ExecuteURL" />
    </httpErrors>
    <httpProtocol>
      <customHeaders>
${custom.join('\n')}
      </customHeaders>
    </httpProtocol>
  </system.webServer>
</configuration>
`;
}

/** The `_headers` of hosts that read one. */
export function headersFile(base: string): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  return `${base}*\n${lines.join('\n')}\n\n${base}${hashed}*\n  Cache-Control: ${forever}\n`;
}

/** Lays what common web servers need beside the pages. */
export function serverFiles(base: string): AstroIntegration {
  return {
    name: 'server-files',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        await writeFile(join(folder, '.htaccess'), htaccess(base));
        await writeFile(join(folder, 'web.config'), webConfig(base));
        await writeFile(join(folder, '_headers'), headersFile(base));
      },
    },
  };
}
