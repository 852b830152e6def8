import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { freePort } from './ask.ts';
import type { OtherBrowser } from './visitor.ts';
import { WebDriverSession } from './web-driver.ts';

const driver = '/usr/bin/WebKitWebDriver';
const hasScreen = (process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'] ?? '') !== '';
const canHaveScreen = hasScreen || spawnSync('Xvfb', ['-help']).error === undefined;

/** A screen for a browser that knows no headless mode: the one that is there, or one that nobody sees. */
async function screen(): Promise<{ readonly display: string; readonly server?: ChildProcess }> {
  const there = process.env['DISPLAY'] ?? '';
  if (there !== '') return { display: there };
  for (let number = 90; number < 120; number += 1) {
    if (existsSync(`/tmp/.X11-unix/X${number}`)) continue;
    const server = spawn('Xvfb', [`:${number}`, '-screen', '0', '1280x1000x24', '-nolisten', 'tcp'], {
      stdio: 'ignore',
    });
    for (let tries = 0; tries < 50 && server.exitCode === null; tries += 1) {
      if (existsSync(`/tmp/.X11-unix/X${number}`)) return { display: `:${number}`, server };
      await new Promise((done) => setTimeout(done, 100));
    }
    server.kill();
  }
  throw new Error('Xvfb gives no screen.');
}

/** WebKit as GTK has it, through its own driver: the engine of Safari, without Apple's part of it. */
export const webkitBrowser: OtherBrowser = {
  name: 'WebKit',
  whyNot: () =>
    !existsSync(driver)
      ? 'WebKit: WebKitWebDriver is not installed (Debian: apt-get install webkit2gtk-driver)'
      : canHaveScreen
        ? undefined
        : 'WebKit: there is no screen, and Xvfb is not installed (Debian: apt-get install xvfb)',
  async start() {
    const { display, server } = await screen();
    const port = await freePort();
    const process_ = spawn(driver, [`--port=${port}`], {
      env: {
        ...process.env,
        DISPLAY: display,
        LIBGL_ALWAYS_SOFTWARE: '1',
        WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      },
      stdio: 'ignore',
    });
    const end = (): void => {
      process_.kill();
      server?.kill();
    };
    const start = async (): Promise<WebDriverSession> => {
      for (let tries = 0; ; tries += 1) {
        try {
          return await WebDriverSession.start(`http://127.0.0.1:${port}`, { browserName: 'MiniBrowser' });
        } catch (error) {
          if (tries >= 20) throw error;
          await new Promise((done) => setTimeout(done, 250));
        }
      }
    };
    try {
      const session = await start();
      return {
        open: (address) => session.open(address),
        read: (expression) => session.read(expression),
        click: (selector) => session.click(selector),
        write: (selector, text) => session.write(selector, text),
        // Its driver has no command for it (WebKitGTK 2.50).
        print: () => Promise.resolve(undefined),
        errors: () => [],
        close: async () => {
          await session.close();
          end();
        },
      };
    } catch (error) {
      end();
      throw error;
    }
  },
};
