import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { roastery } from '../../../scripts/lib/testing/sites.ts';
import { siteSchema } from '../../../src/schemas/site.ts';

const good = parse(readFileSync(join(roastery, 'site.yaml'), 'utf8')) as Record<string, unknown>;

/** What the schema says of the site with some fields changed. */
function complaints(change: Record<string, unknown>): string[] {
  const result = siteSchema.safeParse({ ...good, ...change });
  return result.success
    ? []
    : result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
}

describe('site.yaml', () => {
  test('of the fixture company is right', () => {
    expect(complaints({})).toEqual([]);
  });

  test('refuses an accent that is too pale for the page, and says by how much', () => {
    expect(complaints({ accent: { light: '#e8a090', dark: '#f0a391' } })).toEqual([
      'accent.light: contrast 2.06:1 against the light page; at least 4.5:1 is needed, so make it darker',
    ]);
    expect(complaints({ accent: { light: '#8a2a1c', dark: '#5a1a10' } })).toEqual([
      'accent.dark: contrast 1.37:1 against the dark page; at least 4.5:1 is needed, so make it lighter',
    ]);
  });

  test('says what a colour, a currency and an address look like', () => {
    expect(complaints({ accent: { light: 'red', dark: '#f0a391' } })).toEqual([
      'accent.light: a colour as #rrggbb, e.g. #8a2a1c',
    ]);
    expect(complaints({ currency: 'kronor' })).toEqual([
      'currency: three capital letters, ISO 4217, e.g. SEK',
    ]);
    expect(complaints({ url: 'intranet' })).toEqual([
      'url: a full address, e.g. http://intranet.example or https://example.com',
    ]);
  });

  test('names sites that may frame it by their server alone, and none by a pattern', () => {
    expect(complaints({ frames: ['https://company.sharepoint.com', 'http://portal:8080'] })).toEqual([]);
    const wrong = [
      'https://company.sharepoint.com/sites/hr',
      '*',
      'https://*.sharepoint.com',
      'company.se',
      'javascript:1',
    ];
    expect(complaints({ frames: wrong })).toEqual(
      wrong.map(
        (one, index) =>
          `frames.${index}: expected the address of a server, such as https://company.sharepoint.com, found "${one}"`,
      ),
    );
  });

  test('has a name for the contact in each language, or one for both', () => {
    const nameOf = (name: unknown): unknown =>
      siteSchema.safeParse({ ...good, contact: { name } }).data?.contact.name;
    expect(nameOf({ sv: 'Redaktionen', en: 'The editors' })).toEqual({
      sv: 'Redaktionen',
      en: 'The editors',
    });
    expect(nameOf(' Anna Berg ')).toEqual({ sv: 'Anna Berg', en: 'Anna Berg' });
    expect(complaints({ contact: { name: { sv: 'Redaktionen' } } })).toEqual([
      'contact.name.en: Invalid input: expected string, received undefined',
    ]);
    expect(complaints({ contact: { name: '' } })).toEqual(['contact.name: a text, not empty']);
    expect(complaints({ contact: {} })).toHaveLength(1);
  });

  test('refuses a field that it does not know', () => {
    expect(complaints({ colour: 'red' })).toEqual([': Unrecognized key: "colour"']);
  });
});
