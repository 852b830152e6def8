import { Fragment, jsx, jsxs } from 'astro/jsx-runtime';
import { createComponent, render } from 'astro/runtime/server/index.js';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { renderJSX } from 'astro/runtime/server/jsx.js';
import type { CompiledText } from '../../domain/text/compiled-text.ts';

type Result = Parameters<typeof renderJSX>[0];
type Components = Readonly<Record<string, unknown>>;
/** What a compiled text returns: the text as a function of the components that it may use. */
interface Evaluated {
  readonly default: (props: { readonly components: Components }) => unknown;
}

/**
 * A compiled text as a component, which takes as `components` what its author may write over and above Markdown. The code
 * is the compiler's own and runs in the build alone; a text that holds code of its author is never published.
 */
export function authoredText({ code }: Pick<CompiledText, 'code'>): AstroComponentFactory {
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the compiler's output, as a bundler would run it
  const evaluate = new Function(code) as (runtime: object) => Evaluated;
  const { default: text } = evaluate({ Fragment, jsx, jsxs });
  return createComponent(async (result: Result, { components }: { components: Components }) => {
    const html: unknown = await renderJSX(result, text({ components: { Fragment, ...components } }));
    return render`${html}`;
  });
}
