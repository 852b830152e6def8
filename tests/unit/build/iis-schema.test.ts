import { describe, expect, test } from 'vitest';
import { webConfig } from '../../../src/build/server/iis.ts';

// IIS answers 500.19 for the whole site when one element or attribute is not in its schema, stands twice in a collection,
// or has a value that is none of those it knows. The schema below is what Microsoft's reference lists for each element.
const span = /^(?:\d+\.)?\d\d:\d\d:\d\d$/u;
const yesNo = /^(?:true|false)$/u;
const any = /^.+$/su;
type Attributes = Readonly<Record<string, RegExp>>;
interface Element {
  readonly attributes?: Attributes;
  readonly children?: readonly string[];
  /** Which attribute names a thing of a collection; nothing is added twice under one name. */
  readonly key?: string;
}
const webServer = [
  'defaultDocument',
  'staticContent',
  'httpErrors',
  'httpProtocol',
  'httpRedirect',
  'security',
];
const schema: Readonly<Record<string, Element>> = {
  configuration: { children: ['system.webServer', 'location'] },
  location: {
    attributes: { path: /^[^/\\<>*?"|:][^\\<>*?"|:]*(?<!\/)$/u, inheritInChildApplications: yesNo },
    children: ['system.webServer'],
    key: 'path',
  },
  'system.webServer': { children: webServer },
  defaultDocument: { attributes: { enabled: yesNo }, children: ['files'] },
  files: { children: ['add', 'remove', 'clear'] },
  'files/add': { attributes: { value: any }, key: 'value' },
  'files/remove': { attributes: { value: any } },
  staticContent: { children: ['clientCache', 'mimeMap', 'remove'] },
  clientCache: {
    attributes: {
      cacheControlMode: /^(?:NoControl|DisableCache|UseMaxAge|UseExpires)$/u,
      cacheControlMaxAge: span,
      cacheControlCustom: any,
      httpExpires: any,
      setEtag: yesNo,
    },
  },
  mimeMap: { attributes: { fileExtension: /^\.\w+$/u, mimeType: /^[\w.+-]+\/[\w.+-]+(?:; ?charset=[\w-]+)?$/u }, key: 'fileExtension' },
  'staticContent/remove': { attributes: { fileExtension: /^\.\w+$/u } },
  httpErrors: {
    attributes: {
      errorMode: /^(?:DetailedLocalOnly|Custom|Detailed)$/u,
      existingResponse: /^(?:Auto|Replace|PassThrough)$/u,
    },
    children: ['error', 'remove', 'clear'],
  },
  error: {
    attributes: {
      statusCode: /^[45]\d\d$/u,
      subStatusCode: /^-?\d+$/u,
      prefixLanguageFilePath: any,
      // A file is looked for from the top of the site: a path from the drive is refused where the file is delegated.
      path: /^(?![\\/]|\w:)[^/]+$/u,
      responseMode: /^(?:File|ExecuteURL|Redirect)$/u,
    },
    key: 'statusCode',
  },
  'httpErrors/remove': { attributes: { statusCode: /^[45]\d\d$/u, subStatusCode: /^-?\d+$/u } },
  httpProtocol: { attributes: { allowKeepAlive: yesNo }, children: ['customHeaders'] },
  customHeaders: { children: ['add', 'remove', 'clear'] },
  'customHeaders/add': { attributes: { name: /^[\w-]+$/u, value: /^[^\r\n]+$/u }, key: 'name' },
  'customHeaders/remove': { attributes: { name: /^[\w-]+$/u } },
  security: { children: ['requestFiltering'] },
  requestFiltering: { children: ['hiddenSegments'] },
  hiddenSegments: { children: ['add', 'remove', 'clear'] },
  'hiddenSegments/add': { attributes: { segment: any }, key: 'segment' },
  'hiddenSegments/remove': { attributes: { segment: any } },
  httpRedirect: {
    attributes: {
      enabled: yesNo,
      destination: any,
      exactDestination: yesNo,
      childOnly: yesNo,
      httpResponseStatus: /^(?:Permanent|Found|Temporary|PermRedirect)$/u,
    },
  },
}; // prettier-ignore

const entities: Readonly<Record<string, string>> = { amp: '&', quot: '"', lt: '<', gt: '>', apos: "'" };

/** What IIS would refuse in a web.config; nothing where it accepts it. Throws where it is no XML. */
function refusals(xml: string): string[] {
  const found: string[] = [];
  const open: { readonly name: string; readonly added: Set<string> }[] = [];
  const body = xml.replace(/^<\?xml version="1\.0" encoding="utf-8"\?>\n/u, '').replaceAll(/<!--(?:(?!--)[^])*-->/gu, '');
  let at = 0;
  for (const match of body.matchAll(/<(\/?)([\w.]+)((?:\s+[\w]+="[^"<]*")*)\s*(\/?)>/gu)) {
    if (body.slice(at, match.index).trim() !== '') throw new Error(`between elements: ${body.slice(at, match.index)}`);
    at = match.index + match[0].length;
    const [, closing, name = '', written = '', selfClosing] = match;
    if (closing === '/') {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes nothing`);
      continue;
    }
    const parent = open.at(-1);
    const path = open.map((one) => one.name).concat(name).join('/');
    const known = schema[`${parent?.name ?? ''}/${name}`] ?? schema[name];
    if (!known || (parent && schema[parent.name]?.children?.includes(name) !== true)) {
      found.push(`${path} is not known`);
    }
    const given = [...written.matchAll(/([\w]+)="([^"]*)"/gu)].map(([, attribute = '', raw = '']) => {
      if (/&(?!(?:amp|quot|lt|gt|apos);)/u.test(raw)) throw new Error(`an & of its own: ${raw}`);
      return [attribute, raw.replaceAll(/&(\w+);/gu, (_, entity: string) => entities[entity] ?? '')] as const;
    });
    for (const [attribute, value] of given)
      if (known?.attributes?.[attribute]?.test(value) !== true) found.push(`${path} ${attribute}="${value}"`);
    const key = known?.key === undefined ? undefined : given.find(([attribute]) => attribute === known.key)?.[1];
    const id = `${name} ${(key ?? '').toLowerCase()}`;
    if (key !== undefined && parent?.added.has(id)) found.push(`${path} ${key} twice`);
    if (key !== undefined) parent?.added.add(id);
    if (selfClosing !== '/') open.push({ name, added: new Set() });
  }
  if (open.length > 0 || body.slice(at).trim() !== '') throw new Error('not closed');
  return found;
} // prettier-ignore

describe('the web.config', () => {
  const moved = [
    { from: '/handbok/sv/artiklar/gammal/', to: '/handbok/sv/artiklar/ny/' },
    { from: '/handbok/en/articles/old/', to: '/handbok/en/articles/new/' },
  ];

  test.each([
    ['at the root', webConfig('/')],
    ['below a path', webConfig('/handbok/')],
    ['with old addresses', webConfig('/handbok/', moved)],
    ['with sites that may frame it', webConfig('/handbok/', moved, ['https://a.example', 'http://b:8080'])],
  ])('is what IIS accepts, %s', (_, text) => {
    expect(refusals(text)).toEqual([]);
  });

  test('would be refused for an element, a value or a second entry that IIS does not know', () => {
    const text = webConfig('/handbok/');
    const first = '<remove fileExtension=".pagefind" />';
    expect(refusals(text.replace('<httpProtocol>', '<httpProtocol keepAlive="true">'))).toHaveLength(1);
    expect(refusals(text.replace('responseMode="File"', 'responseMode="Page"'))).toHaveLength(1);
    expect(refusals(text.replace('path="404.html"', 'path="/404.html"'))).toHaveLength(1);
    expect(refusals(text.replace(first, '<mimeMap fileExtension=".pagefind" mimeType="a/b" />'))).toHaveLength(1);
    expect(() => refusals(text.replace('</staticContent>', ''))).toThrow('closes nothing');
  }); // prettier-ignore
});
