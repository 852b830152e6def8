import type { DevErrorPage } from './build-events.ts';

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A page of `npm run dev` with what has to be mended first; it looks again every other second, and needs no script. */
export function devErrorHtml({ language, heading, items, next }: DevErrorPage): string {
  const list = items
    .map(
      ({ place, message, hint }) =>
        `<li><code>${escape(place)}</code><p>${escape(message)}</p><p class="hint">${escape(hint)}</p></li>`,
    )
    .join('\n      ');
  return `<!doctype html>
<html lang="${escape(language)}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="refresh" content="2">
    <title>${escape(heading)}</title>
    <style>
      :root { color-scheme: light dark; }
      body { max-width: 44rem; margin: 3rem auto; padding: 0 1.25rem; font: 1.125rem/1.5 system-ui, sans-serif; }
      h1 { font-size: 1.5rem; }
      li { margin-block-end: 1.5rem; }
      p { margin: 0.25rem 0; }
      code { overflow-wrap: anywhere; }
      .hint { font-weight: 600; }
    </style>
  </head>
  <body>
    <h1>${escape(heading)}</h1>
    <ol>
      ${list}
    </ol>
    <p>${escape(next)}</p>
  </body>
</html>
`;
}
