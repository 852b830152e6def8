import type { ServerResponse } from 'node:http';

/** The live server's own addresses begin so, below the base of the site: no page can have a name with an underscore. */
export const ownAddresses = '_playbook/';

/** The pages that are open in browsers. */
export interface OpenPages {
  /** Keeps a connection to a page, over which it is told to load itself again. */
  readonly add: (response: ServerResponse, edition: string) => void;
  /** Tells all pages which edition is shown now. */
  readonly tell: (edition: string) => void;
  readonly close: () => void;
}

/** Follows the pages that are open. */
export function openPages(): OpenPages {
  const responses = new Set<ServerResponse>();
  const say = (response: ServerResponse, edition: string): void => {
    response.write(`data: ${edition}\n\n`);
  };
  return {
    add(response, edition) {
      response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
      responses.add(response);
      response.once('close', () => responses.delete(response));
      say(response, edition);
    },
    tell(edition) {
      for (const response of responses) say(response, edition);
    },
    close() {
      for (const response of responses) response.end();
    },
  };
}

/**
 * A page with the script that loads it again when the content has changed. It is a file, as the page's policy asks for, and the one
 * thing in the page that the built site does not have.
 * @param base the base of the site, with a slash at both ends
 * @param edition what the page shows
 */
export function withReload(html: string, base: string, edition: string): string {
  const script = `<script src="${base}${ownAddresses}reload.js" data-edition="${edition}" async></script>`;
  const end = html.lastIndexOf('</body>');
  return end < 0 ? html + script : html.slice(0, end) + script + html.slice(end);
}

/**
 * The script: it asks which edition is shown, also when the server has begun anew, and loads the page again when that is another
 * than the page's own; the browser goes to the same place in it. A page that nobody sees holds no connection: a browser has six
 * for one site.
 */
export const reloadScript = `(() => {
  const { edition } = document.currentScript.dataset;
  const address = new URL('changes', document.currentScript.src);
  let source;
  const look = () => {
    if (document.hidden) {
      source?.close();
      source = undefined;
    } else if (!source) {
      source = new EventSource(address);
      source.onmessage = ({ data }) => {
        if (data !== edition) location.reload();
      };
    }
  };
  document.addEventListener('visibilitychange', look);
  addEventListener('pagehide', () => source?.close());
  look();
})();
`;
