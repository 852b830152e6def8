import { isMap, isNode, isSeq, parseDocument } from 'yaml';
import type { Node, YAMLMap } from 'yaml';

/**
 * Adds an article's key at the end of a theme's articles, where it does not stand already. Every other sign of
 * the file stays as its author wrote it, which printing the parsed YAML again would not promise.
 * @param siteText the text of site.yaml, with a theme of that key
 * @throws Error when the themes are written in a way that cannot be added to
 */
export function addToTheme(siteText: string, theme: string, key: string): string {
  const themes = parseDocument(siteText).get('themes');
  const found = isSeq(themes)
    ? themes.items.filter((item) => isMap(item)).find((item) => item.get('key') === theme)
    : undefined;
  if (!found) throw new Error(`site.yaml has no theme ${theme}`);

  const articles = found.get('articles', true) as unknown;
  if (!isSeq(articles))
    return addLine(siteText, lastOf(found), `${indentOf(siteText, found)}articles: [${key}]`);
  const keys = articles.toJSON();
  if (keys.includes(key)) return siteText;
  const last = articles.items.at(-1);
  if (articles.flow === true || !isNode(last)) {
    const bracket = siteText.lastIndexOf(']', (articles.range?.[1] ?? 1) - 1);
    return `${siteText.slice(0, bracket).trimEnd()}${keys.length > 0 ? ', ' : ''}${key}${siteText.slice(bracket)}`;
  }
  return addLine(siteText, last, `${indentOf(siteText, articles)}- ${key}`);
}

/** The spaces before the first thing of a list or map that is written in lines. */
function indentOf(text: string, node: Node): string {
  const start = node.range?.[0] ?? 0;
  return ' '.repeat(start - (text.lastIndexOf('\n', start - 1) + 1));
}

function lastOf(map: YAMLMap): Node {
  const { value } = map.items.at(-1) ?? {};
  return isNode(value) ? value : map;
}

/** Puts a line below the line on which a node ends, so that a comment behind it stays with it. */
function addLine(text: string, node: Node, line: string): string {
  const end = text.trimEnd().indexOf('\n', (node.range?.[1] ?? 1) - 1);
  const at = end === -1 ? text.trimEnd().length : end;
  return `${text.slice(0, at).replace(/\r$/u, '')}\n${line}${text.slice(at)}`;
}
