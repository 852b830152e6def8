import { expect, test } from 'vitest';
import { readPage } from '../../../src/build/html-page.ts';
import { joinStyles } from '../../../src/build/join-styles.ts';

const joined = (html: string): string => joinStyles(readPage(html)).text;

test('sheets that follow each other become one, whatever else stands between them', () => {
  expect(joined('<style>a{}</style><script>b()</script><p>c</p><style>d{}</style><style>e{}</style>')).toBe(
    '<style>a{}\nd{}\ne{}</style><script>b()</script><p>c</p>',
  );
});

test('the order of rules stays: a sheet in a file keeps others apart', () => {
  const page = '<style>a{}</style><link href="/b.css" rel="stylesheet"><style>c{}</style>';
  expect(joined(page)).toBe(page);
  expect(joined(`${page}<link rel="icon" href="/d.svg"><style>e{}</style>`)).toBe(
    '<style>a{}</style><link href="/b.css" rel="stylesheet"><style>c{}\ne{}</style><link rel="icon" href="/d.svg">',
  );
});

test.each([
  '<style media="print">b{}</style>',
  '<style>@import "b.css";</style>',
  '<style>@charset "utf-8";b{}</style>',
])('%s stays by itself', (other) => {
  const page = `<style>a{}</style>${other}<style>c{}</style>`;
  expect(joined(page)).toBe(page);
});
