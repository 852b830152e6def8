import type { MdxCompileOptions } from 'satteri';
import type { Language } from '../i18n/languages.ts';

/** What stands at the notes at the end of a text. */
const words: Readonly<
  Record<Language, { readonly notes: string; readonly back: (number: string) => string }>
> = {
  sv: { notes: 'Noter', back: (number) => `Tillbaka till not ${number} i texten` },
  en: { notes: 'Notes', back: (number) => `Back to note ${number} in the text` },
};

/**
 * Sets three things right in the HTML of a text: notes are named in its language and are no part of it that the contents
 * list, cells are aligned by an attribute, since the site's policy forbids styles in the page, and a box to tick is drawn,
 * since a control that nobody can press and that has no name is none.
 * @param text as it is written: what cannot stand in it is not looked for
 */
export function notesAndCells(
  text: string,
  language: Language,
): NonNullable<MdxCompileOptions['hastPlugins']> {
  const { notes, back } = words[language];
  const filter = [
    ...(text.includes('[^') ? ['h2', 'a'] : []),
    ...(/:-|-:/u.test(text) ? ['th', 'td'] : []),
    ...(/\[[\sx]\]/iu.test(text) ? ['input'] : []),
  ];
  if (filter.length === 0) return [];
  const plugin: NonNullable<MdxCompileOptions['hastPlugins']>[number] = {
    name: 'notes-and-cells',
    element: {
      filter,
      visit(node, context) {
        const properties: Readonly<Record<string, unknown>> = node.properties;
        if (node.tagName === 'input') {
          context.replaceNode(node, { type: 'text', value: properties['checked'] === true ? '☑' : '☐' });
          return;
        }
        if (node.tagName === 'th' || node.tagName === 'td') {
          const side =
            /text-align:\s*(\w+)/u.exec(textOf(properties['style']))?.[1] ?? textOf(properties['align']);
          if (side === '') return;
          context.setProperty(node, 'style', undefined);
          context.setProperty(node, 'align', undefined);
          context.setProperty(node, 'data-align', side);
          return;
        }
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
  return [plugin];
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
