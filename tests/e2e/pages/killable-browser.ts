import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import type { Page } from '@playwright/test';
import { browserSwitches, requireBrowser } from '../../../scripts/lib/browser.ts';

/** A browser with a profile on disk, as a person has, whose whole process can be killed as a power cut does. */
export interface KillableBrowser {
  readonly page: Page;
  /** SIGKILL to the browser with all its processes: nothing gets a chance to save. Once more does nothing. */
  readonly kill: () => Promise<void>;
}

/** A profile folder, removed by `remove`. */
export function newProfile(): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'playbook-profile-'));
  return {
    folder,
    remove: () => {
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Starts a browser on a profile. @param host the name by which the site is called, as in playwright.config.ts */
export async function startBrowser(folder: string, host = 'intranet.test'): Promise<KillableBrowser> {
  const portFile = join(folder, 'DevToolsActivePort');
  rmSync(portFile, { force: true });
  rmSync(join(folder, 'SingletonLock'), { force: true });
  const child = spawn(
    requireBrowser(),
    [
      ...browserSwitches,
      '--headless=new',
      '--remote-debugging-port=0',
      '--no-default-browser-check',
      `--user-data-dir=${folder}`,
      `--host-resolver-rules=MAP ${host} 127.0.0.1`,
      'about:blank',
    ],
    { detached: true, stdio: 'ignore' },
  );
  const ended = new Promise<void>((done) =>
    child.once('exit', () => {
      done();
    }),
  );
  const end = async (): Promise<void> => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It has ended already.
    }
    await ended;
  };
  let address = '';
  for (let tries = 0; address === '' && tries < 600; tries += 1) {
    await pause(50);
    try {
      const [port = '', path = ''] = readFileSync(portFile, 'utf8').split('\n');
      if (path !== '') address = `ws://127.0.0.1:${port}${path}`;
    } catch {
      // Not there yet.
    }
  }
  try {
    const browser = await chromium.connectOverCDP(address);
    const [context] = browser.contexts();
    if (!context) throw new Error('the browser has no window');
    const page = context.pages()[0] ?? (await context.newPage());
    return {
      page,
      async kill() {
        await end();
        await browser.close().catch(() => undefined);
      },
    };
  } catch (error) {
    // Whoever asked for it gets nothing to end it by.
    await end();
    throw error;
  }
}
