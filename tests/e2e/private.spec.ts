import { once } from 'node:events';
import { createServer, request as ask } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ResultsPage } from './pages/results.ts';
import { expect, open, test } from './support.ts';

/** The port of a server that has just been told to listen. */
async function portOf(server: Server): Promise<number> {
  if (!server.listening) await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

test('Inside another site’s frame nothing of the page is shown but a link, also without headers', async ({
  page,
  baseURL,
  seen,
}) => {
  const inside = new URL('/sv/mina-resultat/', baseURL).href;
  const foreign = createServer((_, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(`<!doctype html><title>x</title><iframe src="${inside}" width="900" height="600"></iframe>`);
  }).listen(0, '127.0.0.1');
  try {
    await page.goto(`http://127.0.0.1:${await portOf(foreign)}/`);
    const frame = page.frameLocator('iframe');
    await expect(frame.getByRole('link')).toHaveText(/Handboken går inte att visa inuti andra webbplatser/u);
    await expect(frame.getByRole('link')).toHaveAttribute('href', inside);
    await expect(frame.getByRole('button')).toHaveCount(0);
  } finally {
    foreign.close();
  }
  // The page around it is another origin's, on purpose.
  expect(seen.filter((line) => !line.startsWith('request to another origin'))).toEqual([]);
  seen.length = 0;
});

test('No text becomes code: a page refuses it, and what the pages themselves do goes on', async ({
  page,
  seen,
}) => {
  // The full text does without a worker; that the register check's worker starts, register.spec.ts sees.
  await open(page, '/sv/sok/#q=%22kom%20inom%20tidsf%C3%B6nstret%22');
  await expect(
    page.locator('[data-search-results][data-state=done]').getByRole('link').first(),
  ).toBeVisible();
  expect(seen).toEqual([]);
  await open(page, '/sv/registerkontroll/');
  const refused = await page.evaluate(() => {
    const sinks: Record<string, () => void> = {
      innerHTML: () => {
        document.createElement('p').innerHTML = '<b>x</b>';
      },
      script: () => {
        document.createElement('script').text = '1';
      },
      worker: () => {
        new Worker('/assets/x.js');
      },
      srcdoc: () => {
        document.createElement('iframe').srcdoc = 'x';
      },
    };
    return Object.entries(sinks).flatMap(([name, sink]) => {
      try {
        sink();
        return [];
      } catch {
        return [name];
      }
    });
  });
  expect(refused).toEqual(['innerHTML', 'script', 'worker', 'srcdoc']);
  await expect.poll(() => seen.length).toBeGreaterThanOrEqual(refused.length);
  expect(seen.filter((line) => !/trusted-?\s?types?|Trusted(?:HTML|Script)/iu.test(line))).toEqual([]);
  seen.length = 0;
});

test(
  'A server’s log of a day’s use holds not one word or number that somebody typed',
  { tag: '@long' },
  async ({ page, baseURL, seen }) => {
    const { port: site } = new URL(baseURL ?? '');
    const log: string[] = [];
    // A server before the site's own, which notes all that a server can note.
    const front = createServer((incoming, answer) => {
      const { method, url = '/', headers } = incoming;
      const line = [method, url, JSON.stringify(headers)].join(' ');
      let body = '';
      incoming.on('data', (part: Buffer) => {
        body += part.toString('utf8');
      });
      incoming.on('end', () => {
        log.push(`${line} ${body}`);
      });
      const inner = ask({ host: '127.0.0.1', port: site, method, path: url, headers }, (found) => {
        answer.writeHead(found.statusCode ?? 500, found.headers);
        found.pipe(answer);
      });
      incoming.pipe(inner);
    }).listen(0, '127.0.0.1');
    const host = `http://intranet.test:${await portOf(front)}`;
    try {
      // A search by address, typed over, a hit opened, back, and the other language.
      await open(page, `${host}/sv/sok/`);
      await page.getByRole('searchbox').fill('leverans hemligt');
      await page.locator('[data-search-results][data-state=done]').getByRole('link').first().click();
      await expect(page.locator('article[data-key]')).toBeVisible();
      await page.goBack();
      await page.getByRole('link', { name: 'In English' }).click();
      await expect(page).toHaveURL(/\/en\/search\//u);
      await page.getByRole('link', { name: 'My results' }).first().click();
      // A commitment, an answer, figures, a search from an article.
      await open(page, `${host}/sv/mina-resultat/`);
      await new ResultsPage(page).commit('Ringa hemligt bolag');
      await open(page, `${host}/sv/kalkylator/`);
      await page.locator('#in-customers').fill('98765');
      await page.locator('#in-revenue').fill('43210');
      await page.getByRole('button', { name: 'Scenarier' }).click();
      await page.getByLabel(/namn/iu).first().fill('Hemligt scenario');
      await open(page, `${host}/sv/artiklar/leverera-i-tid/`);
      await page.keyboard.press('Control+k');
      await page.getByRole('dialog').getByRole('searchbox').fill('hemligt avtal');
      await page.getByRole('dialog').getByRole('link').first().click();
      await open(page, `${host}/sv/team/`);
    } finally {
      front.close();
      front.closeAllConnections();
    }
    expect(log.length).toBeGreaterThan(50);
    const told = log.map((line) =>
      decodeURIComponent(line.replaceAll(/%(?![\da-f]{2})/giu, ' ')).toLowerCase(),
    );
    for (const word of ['hemligt', 'leverans+', 'leverans ', '98765', '43210', 'ringa', 'cookie"'])
      expect(
        told.filter((line) => line.includes(word)),
        word,
      ).toEqual([]);
    // A style sheet asks for its fonts by its own address; no page's address is told.
    expect(told.filter((line) => /"referer":"(?!http:[^"]+\.css")/u.test(line))).toEqual([]);
    // The second port is another origin to the test, not to the page.
    expect(seen.filter((line) => !line.startsWith(`request to another origin: ${host}`))).toEqual([]);
    seen.length = 0;
  },
);
