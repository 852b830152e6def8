import type { Locator } from '@playwright/test';

/**
 * Pastes a text into a field as far as its page has to do with it.
 * @returns whether the page kept the text out of the field
 */
export const pasteInto = (field: Locator, text: string): Promise<'kept out' | 'let in'> =>
  field.evaluate((element, content) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', content);
    const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData });
    return element.dispatchEvent(event) ? 'let in' : 'kept out';
  }, text);
