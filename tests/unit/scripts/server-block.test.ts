import { describe, expect, it } from 'vitest';
import { documentBlock, serverBlock, servers } from '../../../scripts/lib/server-block.ts';
import type { OwnSite } from '../../../scripts/lib/server-block.ts';

const site: OwnSite = {
  host: 'handbok.example.com',
  base: '/handbok/',
  folder: '/srv/www/handbok',
  frames: [],
  languages: ['sv', 'en'],
};
const withHeaders = ['nginx', 'caddy', 'lighttpd'] as const;
const frames = ['https://bolaget.sharepoint.com', 'https://portal.example'];

describe('the settings of a web server', () => {
  it('are those of the document, which the long tests run, for the site of the document', () => {
    for (const server of servers) {
      const block = documentBlock(server === 'caddy' ? 'caddyfile' : server);
      expect(serverBlock(server, site)).toBe(block.replaceAll(/ *# sub-path only/gu, ''));
    }
  });

  it.each(withHeaders)('let those frame the site that site.yaml names, and nobody else: %s', (server) => {
    const closed = serverBlock(server, site);
    expect(closed).toContain("frame-ancestors 'self'\"");
    expect(closed).toContain('X-Frame-Options');
    const open = serverBlock(server, { ...site, frames });
    expect(open).toContain(`frame-ancestors 'self' ${frames.join(' ')}"`);
    // Wherever the header is set, and nginx sets it in two places.
    expect(open.match(/frame-ancestors 'self'/gu)?.length).toBe(
      closed.match(/frame-ancestors 'self'/gu)?.length,
    );
    expect(open).not.toContain("frame-ancestors 'self'\"");
    // It knows no other site, and would forbid what the other header allows.
    expect(open).not.toContain('X-Frame-Options');
    for (const other of ['nosniff', 'no-referrer', 'no-cache', 'immutable'])
      expect(open.split(other).length, other).toBe(closed.split(other).length);
  });

  it.each(servers)('have the name, the path and the folder of the site: %s', (server) => {
    const own = serverBlock(server, {
      ...site,
      host: 'handbok.h.se',
      base: '/om/oss/',
      folder: '/var/www/om/oss',
    });
    // lighttpd answers to every name.
    if (server !== 'lighttpd') expect(own).toContain('handbok.h.se');
    expect(own).not.toMatch(/handbok(?!\.h\.se)|srv|example\.com/u);
    if (server === 'apache') expect(own).toContain('DocumentRoot /var/www\n');
    else expect(own).toContain('/var/www/om/oss');
    if (server === 'lighttpd') expect(own).toContain('server.document-root = "/var/www"');
  });

  it.each(servers)('fit a site at the root of its host: %s', (server) => {
    const root = serverBlock(server, { ...site, base: '/', folder: '/var/www' });
    expect(root).not.toMatch(/handbok\/|sub-path|srv|\/\/(?!handbok\.example)/u);
    expect(root).toContain('/var/www');
  });

  it.each(withHeaders)('name no error page of a language that the site does not have: %s', (server) => {
    for (const [language, other] of [
      ['sv', 'en'],
      ['en', 'sv'],
    ] as const) {
      const own = serverBlock(server, { ...site, languages: [language] });
      expect(own).toContain(`/${language}/404/index.html`);
      expect(own).not.toContain(`/${other}/`);
      for (const [open, close] of [
        ['{', '}'],
        ['(', ')'],
      ] as const)
        expect(own.split(open).length, open).toBe(own.split(close).length);
    }
  });
});
