import type { Edit } from './html-edits.ts';
import { attributeOf, endOf, textIn } from './html-page.ts';
import type { HtmlElement, HtmlPage } from './html-page.ts';

/** How the style sheets of a page change, and what stands in each then, in their order. */
interface JoinedStyles {
  readonly edits: readonly Edit[];
  readonly texts: readonly string[];
}

/** Sheets that become one. */
interface Run {
  readonly elements: HtmlElement[];
  /** Their start tag. */
  readonly tag: string;
}

const isSheetFile = (element: HtmlElement): boolean =>
  element.tagName === 'link' && attributeOf(element, 'rel') === 'stylesheet';

/** A sheet that may be put behind another: for every medium, and with nothing that must come first in a sheet. */
const isPlain = (element: HtmlElement): boolean =>
  element.attributes.trim() === '' && !/@(?:import|charset|namespace)/iu.test(textIn(element));

/**
 * Puts every style sheet into the head, where HTML has its place (Astro puts one before the first island), and those that follow
 * each other into one: each has a hash in the page's policy, which no compression makes smaller. What was in the body
 * stands last in the head, and a sheet in a file keeps others apart, so the order of all rules stays.
 * @param sheetOf gives the text of a sheet for what names it in the page
 */
export function joinStyles(page: HtmlPage, sheetOf = (named: string): string => named): JoinedStyles {
  const { elements, headEnd, bodyStart } = page;
  const isBelow = ({ start }: HtmlElement): boolean =>
    headEnd !== undefined && bodyStart !== undefined && start > bodyStart;
  const below = elements.filter((element) => element.tagName === 'style' && isBelow(element));
  const joined = runsOf(page, [...elements.filter((element) => !isBelow(element)), ...below]).map(
    ({ elements: run, tag }) => ({ run, tag, text: sheetOf(run.map(textIn).join('\n')) }),
  );
  return {
    texts: joined.map(({ text }) => text),
    edits: joined.flatMap(({ run, tag, text }) => {
      const whole = `${tag}${text}</style>`;
      return run.flatMap((element, index) => {
        const { start } = element;
        const end = endOf(element);
        if (index > 0) return { start, end, to: '' };
        if (headEnd === undefined || !isBelow(element)) return { start, end, to: whole };
        return [
          { start: headEnd, end: headEnd, to: whole },
          { start, end, to: '' },
        ];
      });
    }),
  };
}

function runsOf({ text }: HtmlPage, elements: readonly HtmlElement[]): Run[] {
  const runs: Run[] = [];
  let open: Run | undefined;
  for (const element of elements) {
    if (isSheetFile(element)) open = undefined;
    if (element.tagName !== 'style') continue;
    if (open && isPlain(element)) {
      open.elements.push(element);
      continue;
    }
    const run = { elements: [element], tag: text.slice(element.start, element.startEnd) };
    runs.push(run);
    open = isPlain(element) ? run : undefined;
  }
  return runs;
}
