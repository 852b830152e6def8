import { expect, test } from 'vitest';
import { withEdits } from '../../../src/build/html-edits.ts';
import { readPage } from '../../../src/build/html-page.ts';
import { joinStyles } from '../../../src/build/join-styles.ts';

const joined = (html: string): string => withEdits(html, joinStyles(readPage(html)).edits);

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

test('style sheets of the body move to the end of the head, in their order, and nothing else moves', () => {
  const page = (head: string, body: string): string =>
    `<html><head>${head}</head><body>${body}</body></html>`;
  const print = '<style media="print">c{}</style>';
  const link = '<link rel="stylesheet" href="/d.css">';
  expect(
    joined(
      page(
        `<style>a{}</style>${link}<title>x</title>`,
        `<p>1</p>${link}<style>b{}</style><i>2<style>e{}</style></i>${print}`,
      ),
    ),
  ).toBe(
    page(
      `<style>a{}</style>${link}<title>x</title><style>b{}\ne{}</style>${print}`,
      `<p>1</p>${link}<i>2</i>`,
    ),
  );
});

test('a sheet of the body goes behind the last one of the head, as one with it', () => {
  const html = '<html><head><style>a{}</style></head><body><style>b{}</style></body></html>';
  expect(joined(html)).toBe('<html><head><style>a{}\nb{}</style></head><body></body></html>');
  expect(joinStyles(readPage(html)).texts).toEqual(['a{}\nb{}']);
});

test('sheets are asked for by what names them, and what stands in each then is told', () => {
  const page = readPage(
    '<style>1</style><style>2</style><link rel="stylesheet" href="/a.css"><style>3</style>',
  );
  const { edits, texts } = joinStyles(page, (named) => `sheet ${named}`);
  expect(texts).toEqual(['sheet 1\n2', 'sheet 3']);
  expect(edits.map(({ to }) => to)).toEqual(['<style>sheet 1\n2</style>', '', '<style>sheet 3</style>']);
});
