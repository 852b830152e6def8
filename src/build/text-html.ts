import { satteri } from '@astrojs/markdown-satteri';
import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri';
import { isLanguage } from '../i18n/languages.ts';
import type { Language } from '../i18n/languages.ts';

/** What stands at the notes at the end of a text. */
const words: Readonly<
  Record<Language, { readonly notes: string; readonly back: (number: string) => string }>
> = {
  sv: { notes: 'Noter', back: (number) => `Tillbaka till not ${number} i texten` },
  en: { notes: 'Notes', back: (number) => `Back to note ${number} in the text` },
};

/**
 * The processor of texts: Astro's own, with three things set right. Notes are named in the language of their text and
 * are no part of it that the contents list; cells are aligned by an attribute, since the site's policy forbids styles
 * in the page; and punctuation is left as the author typed it, since the processor knows English quotation marks alone.
 */
export function textProcessor() {
  return satteri({ hastPlugins: [notesAndCells], features: { smartPunctuation: false } });
}

const notesAndCells: NonNullable<SatteriProcessorOptions['hastPlugins']>[number] = {
  name: 'notes-and-cells',
  element: {
    filter: ['h2', 'a', 'th', 'td'],
    visit(node, context) {
      const properties: Readonly<Record<string, unknown>> = node.properties;
      if (node.tagName === 'th' || node.tagName === 'td') {
        const side =
          /text-align:\s*(\w+)/u.exec(textOf(properties['style']))?.[1] ?? textOf(properties['align']);
        if (side === '') return;
        context.setProperty(node, 'style', undefined);
        context.setProperty(node, 'align', undefined);
        context.setProperty(node, 'data-align', side);
        return;
      }
      const { notes, back } = words[languageOf(context.fileURL)];
      if (node.tagName === 'h2' && properties['id'] === 'footnote-label') {
        context.replaceNode(node, {
          type: 'element',
          tagName: 'p',
          properties: { id: 'footnote-label', className: ['label'] },
          children: [{ type: 'text', value: notes }],
        });
      } else if (properties['dataFootnoteBackref'] !== undefined) {
        const number = /\d+(?:-\d+)?$/u.exec(textOf(properties['href']))?.[0] ?? '';
        context.setProperty(node, 'ariaLabel', back(number));
      }
    },
  },
};

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The language of a text, by the folder that it lies in. */
function languageOf(file: URL | undefined): Language {
  const folder = file?.pathname.split('/').at(-2);
  return isLanguage(folder) ? folder : 'en';
}
