import { pathToFileURL } from 'node:url';
import Slugger from 'github-slugger';
import { mdxToJs } from 'satteri';
import type { MdxCompileOptions, MdxToJsResult } from 'satteri';
import { besidePath } from '../domain/attachments/kinds.ts';
import type { CompiledText, TextHeading } from '../domain/text/compiled-text.ts';
import type { Language } from '../i18n/languages.ts';
import { notesAndCells } from './text-html.ts';

type Plugins = NonNullable<MdxCompileOptions['hastPlugins']>;

/**
 * Compiles an article's or a workshop's MDX. It takes a fifth of a millisecond: no text is a module of the bundler, which
 * needs thirty times as long for each.
 * @param text the text without its fields, or with the fields hidden so that lines keep their numbers
 * @param file its absolute path, for messages
 * @param prefix stands before every anchor, where several texts share a page
 * @throws Error that names file, line and column where the text is not well-formed or imports something
 */
export function compileText(text: string, file: string, language: Language, prefix = ''): CompiledText {
  const headings: TextHeading[] = [];
  const pictures = new Set<string>();
  try {
    // None of the plugins waits for anything, so neither does the compiler.
    const { code } = mdxToJs(text, {
      // To show the tree to a plugin takes as long as to make it, so each is asked only where the text may have what it is for.
      mdastPlugins: [
        ...(text.includes('![') ? [picturesIn(pictures)] : []),
        ...(/^\s*(?:import|export)/mu.test(text) ? [noCode(text)] : []),
      ],
      hastPlugins: [...notesAndCells(text, language), anchors(headings, prefix)],
      features: { gfm: true, smartPunctuation: false },
      fileURL: pathToFileURL(file),
      outputFormat: 'function-body',
      elementAttributeNameCase: 'html',
      // Links and pictures are components of ours; everything else that is plain HTML stays one piece of text. The compiler
      // has written it from the tree and escaped the author's words; tags that could run anything are errors of the check.
      optimizeStatic: { component: 'Fragment', prop: 'set:html', ignoreElements: ['a', 'img'] },
    }) as MdxToJsResult;
    return { code, headings, pictures: [...pictures] };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, line, column, said] = /^(\d+):(\d+)(?:-\d+:\d+)?:?\s*([^]*)$/u.exec(message) ?? [];
    throw new Error(
      line === undefined ? `${file}: ${message}` : `${file}:${line}:${column ?? '1'}: ${said}`,
      {
        cause: error,
      },
    );
  }
}

/** Gathers the pictures that lie beside the text: `![a log](./log.png)`, or `![a log][log]` with its path on a line below. */
function picturesIn(found: Set<string>): NonNullable<MdxCompileOptions['mdastPlugins']>[number] {
  const [asked, defined] = [new Set<string>(), new Map<string, string>()];
  const take = (url: string | undefined): void => {
    const path = url === undefined ? undefined : besidePath(url);
    if (path !== undefined) found.add(path);
  };
  return {
    name: 'pictures',
    image: ({ url }) => {
      take(url);
    },
    imageReference: ({ identifier }) => {
      asked.add(identifier);
      take(defined.get(identifier));
    },
    definition: ({ identifier, url }) => {
      // Of two lines for one name the first counts.
      if (!defined.has(identifier)) defined.set(identifier, url);
      if (asked.has(identifier)) take(defined.get(identifier));
    },
  };
}

/** Gives each heading the anchor that links to it, and notes it. */
function anchors(headings: TextHeading[], prefix: string): Plugins[number] {
  const slugger = new Slugger();
  return {
    name: 'anchors',
    element: {
      filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
      visit(node, context) {
        const text = context.textContent(node);
        const own = node.properties.id;
        const slug = typeof own === 'string' ? own : prefix + slugger.slug(text);
        headings.push({ depth: Number(node.tagName.slice(1)), slug, text });
        if (typeof own !== 'string') context.setProperty(node, 'id', slug);
      },
    },
  };
}

/**
 * A text has its components from the page, and nothing else: the content check says it in an author's words.
 * The compiler does not say where such lines stand, so they are looked for.
 */
function noCode(text: string): NonNullable<MdxCompileOptions['mdastPlugins']>[number] {
  return {
    name: 'no-code',
    mdxjsEsm({ value }) {
      const [first = ''] = value.split('\n');
      const line = text.split(/\r?\n/u).findIndex((one) => one.trimEnd() === first.trimEnd()) + 1;
      throw new Error(`${String(line)}:1: a text cannot import or export: ${first}`);
    },
  };
}
