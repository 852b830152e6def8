import { expect, test } from 'vitest';
import { letterAddress } from '../../../../src/domain/editorial/letter.ts';

test('a letter keeps every sign of its page, in a form that any mail program takes', () => {
  const address = letterAddress({
    to: 'fel+handbok@exempel.se',
    subject: 'Håll vad du lovar & ring – 50 %?',
    lines: ['–', 'Adress: https://handbok.example.com/sv/?a=1&b=2#här'],
  });
  expect(address).toMatch(/^mailto:fel%2Bhandbok@exempel\.se\?[\w%.~!*'()&=-]+$/u);
  const parsed = new URL(address);
  expect(decodeURIComponent(parsed.pathname)).toBe('fel+handbok@exempel.se');
  expect([...parsed.searchParams]).toEqual([
    ['subject', 'Håll vad du lovar & ring – 50 %?'],
    ['body', '\r\n\r\n–\r\nAdress: https://handbok.example.com/sv/?a=1&b=2#här'],
  ]);
});
