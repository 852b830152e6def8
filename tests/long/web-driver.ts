/** The key under which WebDriver speaks of an element (W3C WebDriver, 12). */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

/** A session with a driver that speaks WebDriver (https://www.w3.org/TR/webdriver2/), as far as the journeys need it. */
export class WebDriverSession {
  private readonly address: string;

  private constructor(address: string) {
    this.address = address;
  }

  /**
   * @param driver the driver's own address, http://127.0.0.1:4444
   * @throws Error with the driver's words when it starts no browser
   */
  static async start(driver: string, capabilities: unknown): Promise<WebDriverSession> {
    const { sessionId } = (await ask('POST', `${driver}/session`, {
      capabilities: { alwaysMatch: capabilities },
    })) as { readonly sessionId: string };
    return new WebDriverSession(`${driver}/session/${sessionId}`);
  }

  async open(url: string): Promise<void> {
    await this.command('POST', 'url', { url });
  }

  /** The value of an expression in the page. */
  read(expression: string): Promise<unknown> {
    return this.command('POST', 'execute/sync', { script: `return (${expression});`, args: [] });
  }

  async click(selector: string): Promise<void> {
    await this.command('POST', `element/${await this.find(selector)}/click`, {});
  }

  async write(selector: string, text: string): Promise<void> {
    const element = await this.find(selector);
    await this.command('POST', `element/${element}/clear`, {});
    await this.command('POST', `element/${element}/value`, { text });
  }

  /** The page as a PDF, in base64. */
  print(): Promise<unknown> {
    return this.command('POST', 'print', {});
  }

  async close(): Promise<void> {
    await ask('DELETE', this.address);
  }

  private async find(selector: string): Promise<string> {
    const found = (await this.command('POST', 'element', {
      using: 'css selector',
      value: selector,
    })) as Record<string, string>;
    return found[elementKey] ?? '';
  }

  private command(method: string, path: string, body: unknown): Promise<unknown> {
    return ask(method, `${this.address}/${path}`, body);
  }
}

/** One command; its value. */
async function ask(method: string, address: string, body?: unknown): Promise<unknown> {
  const response = await fetch(address, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const { value } = (await response.json()) as { readonly value: unknown };
  if (!response.ok) {
    const { error = '', message = '' } = (value ?? {}) as {
      readonly error?: string;
      readonly message?: string;
    };
    throw new Error(`${method} ${address}: ${error} ${message}`);
  }
  return value;
}
