import GithubSlugger from 'github-slugger';
import { missingPart } from '../../../src/domain/site-parts.ts';
import type { SitePart } from '../../../src/domain/site-parts.ts';
import { languages, otherLanguage } from '../../../src/i18n/languages.ts';
import type { Language } from '../../../src/i18n/languages.ts';
import { createRoutes, pageNames } from '../../../src/i18n/routes.ts';
import { createKeys, textWithKey } from '../model/keys.ts';
import type { Keys } from '../model/keys.ts';
import { everyText } from '../model/model.ts';
import type { AnyText, Content, Link, MisreadLink, Workshop } from '../model/model.ts';
import { guessOf, idsByWord } from '../model/did-you-mean.ts';
import { slugOf } from '../model/files.ts';
import { finding } from '../model/finding.ts';
import type { Finding } from '../model/finding.ts';
import type { Place } from '../model/place.ts';
import { isFileLink } from './attachments.ts';
import type { Rule } from './rule.ts';

type Text = AnyText;

/** Every link in an article leads somewhere. */
export const links: Rule = {
  name: 'links',
  severity: 'error',
  check: (content) => {
    const [addresses, keys] = [knownAddresses(content), createKeys(content)];
    const others = [...new Set(content.articles.flatMap(({ key }) => key ?? []))];
    return everyText(content).flatMap((text) => [
      ...(text.facts?.links ?? []).flatMap((link) =>
        linkFindings(link, text, {
          content,
          addresses,
          keys,
          example: others.find((key) => key !== text.key),
        }),
      ),
      ...(text.facts?.misreadLinks ?? []).map((link) => notRead(link, content)),
    ]);
  },
};

/** What is looked up for every link. */
interface Known {
  readonly content: Content;
  readonly addresses: ReadonlyMap<string, string>;
  readonly keys: Keys;
  /** The key of another article, to show how a link is written. */
  readonly example: string | undefined;
}

/** What an author meant as a link or a picture, and Markdown shows as it stands. */
function notRead(
  { found, words, target = '', swapped = '', behind = '', isPicture, place }: MisreadLink,
  { articles }: Content,
): Finding {
  const addressFinding = (write: string, why: 'swapped' | 'lines' | 'space' | 'title' | 'picture'): Finding =>
    finding('links', place, 'notRead', { found, write, why }, 'warning');
  if (words === undefined) return addressFinding(`[${swapped}](${behind})`, 'swapped');
  const address = target.trim();
  if (!/\s/u.test(address)) return addressFinding(`[${words}](${address})`, 'lines');
  const hyphened = address.replace(/:\s+/u, ':').replaceAll(/\s+/gu, '-');
  if (isPicture) return addressFinding(`![${words}](${hyphened})`, 'picture');
  const title = /^article:\s*(.*)$/u.exec(address)?.[1]?.toLowerCase();
  const titled = articles.find(({ fields }) => fields.title?.toLowerCase() === title);
  const isKey = articles.some(({ key }) => hyphened === `article:${key ?? ''}`);
  if (title !== undefined && titled?.key !== undefined && !isKey)
    return addressFinding(`[${words}](article:${titled.key})`, 'title');
  return /^(?:article|page|glossary):/u.test(target)
    ? addressFinding(`[${words}](${hyphened})`, 'space')
    : addressFinding(`[${words}](${address.replaceAll(/\s/gu, '%20')})`, 'space');
}

function linkFindings({ url, isWordless, place }: Link, text: Text, known: Known): Finding[] {
  if (isWordless && url !== '') return [finding('links', place, 'wordless', { url }, 'warning')];
  const { content, addresses, example } = known;
  if (/^(?:file:|[a-z]:[\\/]|\\)/iu.test(url))
    return [finding('links', place, 'onComputer', { file: fileOf(url) })];
  const [, scheme = '', name = ''] = /^([a-z][a-z\d+.-]*):(.*)$/iu.exec(url) ?? [];
  if (url === '') return [finding('links', place, 'nowhere', { example })];
  if (scheme === 'article') return articleFindings(name, place, text, known);
  if (scheme === 'page') return pageFindings(name, place, text, content);
  if (scheme === 'glossary') return termFindings(name, place, content);
  if (scheme === 'http')
    return [...plainHttpFindings(url, place, content), ...ownAddressFindings(url, place, known)];
  if (scheme === 'https') return ownAddressFindings(url, place, known);
  if (['mailto', 'tel'].includes(scheme)) return [];
  if (scheme !== '') return [finding('links', place, 'unknownKind', { scheme })];
  if (url.startsWith('#')) return anchorFindings(url.slice(1), place, text);
  if (url.startsWith('/')) return pathFindings(url, place, known);
  if (/^[^\s@/]+@[^\s@/]+\.[a-z]{2,}$/iu.test(url)) return [finding('links', place, 'mail', { url })];
  // Files beside the text are another rule's.
  if (isFileLink(url)) return [];
  if (/^www\.|^[\w-]+(?:\.[\w-]+)*\.(?:se|com|org|net|eu|nu|io)(?:\/|$)/iu.test(url))
    return [finding('links', place, 'notWhole', { url })];
  const inside = addresses.get(`/${url.replace(/^(?:\.{1,2}\/)+/u, '').replace(/\/?$/u, '/')}`);
  return inside === undefined
    ? [finding('links', place, 'noAddress', { url, example })]
    : [finding('links', place, 'mayMove', { url, name: inside, whole: false })];
}

/** The name that a file would have beside the text. */
function fileOf(url: string): string {
  const [, name = '', ending = ''] = /([^\\/]*?)(\.[^.\\/]*)?$/u.exec(url.replaceAll('%20', ' ')) ?? [];
  return `${slugOf(name) || 'mall'}${ending.toLowerCase()}`;
}

function termFindings(name: string, place: Place, { terms, unreadable }: Content): Finding[] {
  const ids = terms.flatMap(({ fields }) => fields.id ?? []);
  return unreadable.includes('glossary.yaml') || ids.includes(name)
    ? []
    : [finding('links', place, 'noTerm', { name, guess: guessOf(name, ids, idsByWord(terms)) })];
}

function articleFindings(name: string, place: Place, text: Text, { content, keys }: Known): Finding[] {
  const { language } = text;
  const { articles } = content;
  if (text.kind === 'article' && name === text.key && !keys.isShared(text))
    return [finding('links', place, 'itself', {}, 'warning')];
  // A key that other files know too is right; that its article is missing, or has another key, is reported there.
  if (textWithKey(content, 'article', name, language) || keys.lost('article', language).includes(name))
    return draftFindings(name, place, text, content);
  if (name.includes('#'))
    return [finding('links', place, 'keyAlone', { name, key: name.replace(/#.*/u, '') })];
  const titled = articles.find(
    ({ slug, fields: { title } }) => slug === name || title?.toLowerCase() === name.toLowerCase(),
  );
  const own = articles.filter((article) => article.language === language).flatMap(({ key }) => key ?? []);
  const guess = guessOf(name, own);
  return [finding('links', place, 'noArticle', { language, name, guess, key: titled?.key })];
}

/** A published text that leads to a draft: its reader meets words without a link. */
function draftFindings(name: string, place: Place, text: Text, content: Content): Finding[] {
  const inLanguage = (language: Language): Text | undefined =>
    textWithKey(content, 'article', name, language);
  const target = inLanguage(text.language) ?? inLanguage(otherLanguage(text.language));
  return target?.kind === 'article' &&
    target.fields.draft === true &&
    !(text.kind !== 'about' && text.fields.draft === true)
    ? [finding('links', place, 'toDraft', { name }, 'advice')]
    : [];
}

function pageFindings(name: string, place: Place, text: Text, content: Content): Finding[] {
  const page = pageNames.find((candidate) => candidate === name);
  if (!page)
    return [finding('links', place, 'noPage', { name, guess: guessOf(name, pageNames), pages: pageNames })];
  const parts: Readonly<Partial<Record<SitePart, boolean>>> = content.site.fields.parts ?? {};
  const isOff = (part: SitePart): boolean => parts[part] === false;
  // A workshop that needs the part has no page itself while the part is off.
  if (text.kind === 'workshop' && neededBy(text).some(isOff)) return [];
  const part = missingPart(page, parts);
  if (part !== undefined) return [finding('links', place, 'pageOff', { page, part }, 'warning')];
  const { workshops, paths, terms, unreadable } = content;
  const isEmpty =
    (page === 'workshops' && workshops.every((workshop) => neededBy(workshop).some(isOff))) ||
    (page === 'glossary' && terms.length === 0 && !unreadable.includes('glossary.yaml')) ||
    (page === 'paths' && paths.length === 0 && !unreadable.includes('paths.yaml'));
  return isEmpty ? [finding('links', place, 'pageEmpty', { page }, 'warning')] : [];
}

function neededBy(text: Workshop): readonly SitePart[] {
  return text.fields.needs ?? [];
}

/** Addresses on an intranet may be plain http; those of the wide web should not. */
function plainHttpFindings(url: string, place: Place, { site }: Content): Finding[] {
  const host = URL.parse(url)?.hostname ?? '';
  const own = URL.parse(site.fields.url ?? '')?.hostname;
  return !host.includes('.') || host === own
    ? []
    : [finding('links', place, 'notEncrypted', { url }, 'warning')];
}

/** A page of this site by its whole address, which breaks as soon as the page or the site moves. */
function ownAddressFindings(url: string, place: Place, { content, addresses }: Known): Finding[] {
  const target = URL.parse(url);
  if (target === null || target.origin !== URL.parse(content.site.fields.url ?? '')?.origin) return [];
  const name = addresses.get(target.pathname.replace(/\/?$/u, '/'));
  return name === undefined
    ? []
    : [finding('links', place, 'mayMove', { url, name, whole: true }, 'warning')];
}

function anchorFindings(anchor: string, place: Place, { kind, facts, fields }: Text): Finding[] {
  // Astro makes the anchors with the same package; a heading that stands twice gets a number.
  const slugger = new GithubSlugger();
  const anchors = [
    ...(facts?.headings ?? []).map(({ text }) => slugger.slug(text)),
    ...(kind === 'article' && 'sources' in fields ? (fields.sources ?? []) : []).map(
      (source) => `source-${source}`,
    ),
  ];
  return anchors.includes(anchor)
    ? []
    : [finding('links', place, 'noAnchor', { anchor, guess: guessOf(anchor, anchors), anchors })];
}

function pathFindings(url: string, place: Place, { addresses, example }: Known): Finding[] {
  const path = url.replace(/[?#].*/u, '');
  // A file that the company has put beside the site, which only its server knows.
  if (/\.[a-z\d]{2,5}$/iu.test(path)) return [];
  const name = addresses.get(path.endsWith('/') ? path : `${path}/`);
  return name === undefined
    ? [finding('links', place, 'noPath', { path, example })]
    : [finding('links', place, 'mayMove', { url: path, name, whole: false }, 'warning')];
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
      'theme',
    ]),
  ];
  return new Map(languages.flatMap(entries));
}
