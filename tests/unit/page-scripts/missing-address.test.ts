import { expect, test } from 'vitest';
import { languageOfAddress, wordsOfAddress } from '../../../src/page-scripts/missing-address.ts';

test.each([
  ['/sv/artiklar/svara-varje-dag/', 'svara varje dag'],
  ['/handbok/en/articles/answer_in+time.html', 'answer in time'],
  ['/sv/artiklar/svara-n%C3%A4sta-g%C3%A5ng', 'svara nästa gång'],
  ['/100%/', ''],
  ['/', ''],
  ['/2026/11/', ''],
  ['/sv/<img src=x onerror=alert(1)>/', 'img src onerror alert'],
])('the words of %s', (path, words) => {
  expect(wordsOfAddress(path)).toBe(words);
});

test('an address without an end asks for no more than a question can hold', () => {
  expect(wordsOfAddress(`/${'ab-'.repeat(500)}`).length).toBeLessThanOrEqual(60);
});

test.each([
  ['/sv/finns-inte/', 'sv'],
  ['/handbok/en/nowhere', 'en'],
  ['/nowhere/', undefined],
  ['/svenska/', undefined],
])('the language of %s', (path, language) => {
  expect(languageOfAddress(path, ['sv', 'en'])).toBe(language);
});
