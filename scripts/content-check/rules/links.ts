import GithubSlugger from 'github-slugger';
import { missingPart } from '../../../src/domain/site-parts.ts';
import type { SitePart } from '../../../src/domain/site-parts.ts';
import { englishNames, languages } from '../../../src/i18n/languages.ts';
import type { Language } from '../../../src/i18n/languages.ts';
import { createRoutes, pageNames } from '../../../src/i18n/routes.ts';
import { createKeys } from '../model/keys.ts';
import type { Keys } from '../model/keys.ts';
import { textFiles } from '../model/model.ts';
import type { Article, Content, Prose, Workshop } from '../model/model.ts';
import { didYouMean, joinWithAnd } from '../model/did-you-mean.ts';
import { finding } from '../model/finding.ts';
import type { Finding, Severity } from '../model/finding.ts';
import { isFileLink } from './attachments.ts';
import type { Rule } from './rule.ts';

type Text = Article | Workshop;

/** What is wrong with a link, and what to do. */
type Complaint = readonly [message: string, hint: string, severity?: Severity];

/** Every link in an article leads somewhere. */
export const links: Rule = {
  name: 'links',
  severity: 'error',
  check: (content) => {
    const known: Known = { content, addresses: knownAddresses(content), keys: createKeys(content) };
    return textFiles(content).flatMap((text) => [
      ...(text.body?.links ?? []).flatMap(({ url, place }) => {
        const complaint = complain(url, text, known);
        return complaint ? [finding('links', place, ...complaint)] : [];
      }),
      ...(text.body?.prose ?? []).flatMap(notRead),
    ]);
  },
};

/** What is looked up for every link. */
interface Known {
  readonly content: Content;
  readonly addresses: ReadonlyMap<string, string>;
  readonly keys: Keys;
}

/** What an author meant as a link or a picture, and Markdown shows as it stands. */
function notRead({ text, at }: Prose): Finding[] {
  return [...text.matchAll(/\[([^\]]*)\]\(([^)]*)\)|\(([^()]*)\)\[((?:\w+:|\/|#)[^\]]*)\]/gu)].map(
    ({ 0: whole, 1: words, 2: target = '', 3: swapped = '', 4: behind = '', index }) => {
      const message = `not read as a link: ${whole}`;
      if (words === undefined)
        return finding('links', at(index), message, `write [${swapped}](${behind})`, 'warning');
      const isPicture = text.charAt(index - 1) === '!';
      const hint = !/\s/u.test(target.trim())
        ? `write [${words}](${target.trim()}) on one line`
        : /^(?:article|page|glossary):/u.test(target) || isPicture
          ? `an address holds no space: write ${isPicture ? '!' : ''}[${words}](${target.trim().replace(/:\s+/u, ':').replaceAll(/\s+/gu, '-')})${isPicture ? ', and name the file so' : ''}`
          : `an address holds no space: write [${words}](${target.trim().replaceAll(/\s/gu, '%20')})`;
      return finding('links', at(index), message, hint, 'warning');
    },
  );
}

function complain(url: string, text: Text, { content, addresses, keys }: Known): Complaint | undefined {
  const [, scheme = '', name = ''] = /^([a-z][a-z\d+.-]*):(.*)$/iu.exec(url) ?? [];
  if (url === '')
    return ['the link leads nowhere', 'write the target in the brackets: (article:keep-promises)'];
  if (scheme === 'article') return articleComplaint(name, text, content, keys);
  if (scheme === 'page') return pageComplaint(name, text, content);
  if (scheme === 'glossary') {
    if (content.unreadable.includes('glossary.yaml')) return undefined;
    const ids = content.terms.flatMap(({ fields }) => fields.id ?? []);
    return ids.includes(name)
      ? undefined
      : [`no term ${name} in the glossary`, didYouMean(name, ids, 'add it to glossary.yaml')];
  }
  if (scheme === 'http') return plainHttpComplaint(url, content);
  if (scheme === 'https') return ownAddressComplaint(url, content, addresses);
  if (['mailto', 'tel'].includes(scheme)) return undefined;
  if (scheme !== '') {
    return [`unknown kind of link: ${scheme}:`, 'use article:, page:, glossary:, https: or mailto:'];
  }
  if (url.startsWith('#')) return anchorComplaint(url.slice(1), text);
  if (url.startsWith('/')) return pathComplaint(url, addresses);
  // Files beside the text are another rule's.
  if (isFileLink(url)) return undefined;
  if (/^www\.|^[\w-]+(?:\.[\w-]+)*\.(?:se|com|org|net|eu|nu|io)(?:\/|$)/iu.test(url)) {
    return [`${url} is no whole address`, `write https://${url}`];
  }
  const inside = addresses.get(`/${url.replace(/^(?:\.{1,2}\/)+/u, '').replace(/\/?$/u, '/')}`);
  if (inside !== undefined) return [`${url} is an address that may move`, `link by name: ${inside}`];
  return [
    `${url} is no address of the site`,
    'link by name: article:keep-promises, page:calculator, glossary:churn',
  ];
}

function articleComplaint(
  name: string,
  text: Text,
  { articles }: Content,
  { isShared, lost }: Keys,
): Complaint | undefined {
  const keys = articles.filter(({ language }) => language === text.language).flatMap(({ key }) => key ?? []);
  if (text.kind === 'article' && name === text.key && !isShared(text))
    return ['the article links to itself', 'take the link away', 'warning'];
  // A key that other files know too is right; that its article is missing, or has another key, is reported there.
  if (keys.includes(name) || lost('article', text.language).includes(name))
    return draftComplaint(name, text, articles);
  if (name.includes('#')) {
    return [`article: takes a key alone, found ${name}`, `write article:${name.replace(/#.*/u, '')}`];
  }
  const titled = articles.find(
    ({ slug, fields: { title } }) => slug === name || title?.toLowerCase() === name.toLowerCase(),
  );
  const fallback =
    titled?.key === undefined ? 'look up its key at the top of its file' : `write article:${titled.key}`;
  return [`no ${englishNames[text.language]} article has the key ${name}`, didYouMean(name, keys, fallback)];
}

/** A published text that leads to a draft: its reader meets words without a link. */
function draftComplaint(name: string, text: Text, articles: Content['articles']): Complaint | undefined {
  const targets = articles.filter(({ key }) => key === name);
  const target = targets.find(({ language }) => language === text.language) ?? targets[0];
  return target?.fields.draft === true && text.fields.draft !== true
    ? [
        `${name} is a draft, so the words are shown without a link`,
        'nothing to do, if it is to be published soon; else take the link away',
        'advice',
      ]
    : undefined;
}

function pageComplaint(name: string, text: Text, content: Content): Complaint | undefined {
  const page = pageNames.find((candidate) => candidate === name);
  if (!page)
    return [
      `no page is called ${name}`,
      didYouMean(name, pageNames, `the pages are ${joinWithAnd(pageNames)}`),
    ];
  const parts: Readonly<Partial<Record<SitePart, boolean>>> = content.site.fields.parts ?? {};
  const isOff = (part: SitePart): boolean => parts[part] === false;
  // A workshop that needs the part has no page itself while the part is off.
  if (text.kind === 'workshop' && neededBy(text).some(isOff)) return undefined;
  const off = missingPart(page, parts);
  if (off !== undefined) {
    return [
      `the page ${name} is turned off in site.yaml`,
      `take the link away, or set ${off}: true under parts`,
      'warning',
    ];
  }
  const { workshops, paths, unreadable } = content;
  const isEmpty =
    (page === 'workshops' && workshops.every((workshop) => neededBy(workshop).some(isOff))) ||
    (page === 'paths' && paths.length === 0 && !unreadable.includes('paths.yaml'));
  return isEmpty
    ? [`the page ${name} has nothing to show, so the site is without it`, 'take the link away', 'warning']
    : undefined;
}

function neededBy(text: Workshop): readonly SitePart[] {
  return text.fields.needs ?? [];
}

/** Addresses on an intranet may be plain http; those of the wide web should not. */
function plainHttpComplaint(url: string, { site }: Content): Complaint | undefined {
  const host = URL.parse(url)?.hostname ?? '';
  const own = URL.parse(site.fields.url ?? '')?.hostname;
  return !host.includes('.') || host === own
    ? undefined
    : [`${url} is not encrypted`, 'write https:// and try the link', 'warning'];
}

/** A page of this site by its whole address, which breaks as soon as the page or the site moves. */
function ownAddressComplaint(
  url: string,
  { site }: Content,
  addresses: ReadonlyMap<string, string>,
): Complaint | undefined {
  const target = URL.parse(url);
  if (target === null || target.origin !== URL.parse(site.fields.url ?? '')?.origin) return undefined;
  const name = addresses.get(target.pathname.replace(/\/?$/u, '/'));
  return name === undefined
    ? undefined
    : [`${url} is an address of this site that may move`, `link by name: ${name}`, 'warning'];
}

function anchorComplaint(anchor: string, { kind, body, fields }: Text): Complaint | undefined {
  // Astro makes the anchors with the same package; a heading that stands twice gets a number.
  const slugger = new GithubSlugger();
  const anchors = [
    ...(body?.headings ?? []).map(({ text }) => slugger.slug(text)),
    ...(kind === 'article' && 'sources' in fields ? (fields.sources ?? []) : []).map(
      (source) => `source-${source}`,
    ),
  ];
  return anchors.includes(anchor)
    ? undefined
    : [
        `no heading of this text has the anchor #${anchor}`,
        didYouMean(anchor, anchors, `there are #${anchors.join(', #')}`),
      ];
}

function pathComplaint(url: string, addresses: ReadonlyMap<string, string>): Complaint | undefined {
  const path = url.replace(/[?#].*/u, '');
  // A file that the company has put beside the site, which only its server knows.
  if (/\.[a-z\d]{2,5}$/iu.test(path)) return undefined;
  const name = addresses.get(path.endsWith('/') ? path : `${path}/`);
  if (name === undefined)
    return [`no page has the address ${path}`, 'link by name: article:keep-promises, page:calculator'];
  return [`${path} is an address that may move`, `link by name: ${name}`, 'warning'];
}

/** The addresses of the site with the way to link to each by name. */
function knownAddresses({ site, articles, workshops }: Content): Map<string, string> {
  const routes = createRoutes('/');
  const entries = (language: Language): [string, string][] => [
    ...pageNames.map((page): [string, string] => [routes.page(language, page), `page:${page}`]),
    ...articles
      .filter((article) => article.language === language)
      .map(({ slug, key }): [string, string] => [routes.article(language, slug), `article:${key ?? slug}`]),
    ...workshops
      .filter((workshop) => workshop.language === language)
      .map(({ slug }): [string, string] => [routes.workshop(language, slug), 'page:workshops']),
    ...(site.fields.themes ?? []).map((theme): [string, string] => [
      routes.theme(language, theme[language].slug),
      'page:home, or an article of the theme',
    ]),
  ];
  return new Map(languages.flatMap(entries));
}
