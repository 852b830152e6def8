import { expect, test } from 'vitest';
import { readPage } from '../../../src/build/html-page.ts';
import { stylesInHead } from '../../../src/build/styles-in-head.ts';

const inHead = (html: string): string => stylesInHead(readPage(html)).text;

test('style sheets of the body move to the end of the head, in their order, and nothing else moves', () => {
  expect(
    inHead(
      '<html><head><style>a{}</style><title>x</title></head><body><p>1</p><style>b{}</style><div>2<style>c{}</style></div></body></html>',
    ),
  ).toBe(
    '<html><head><style>a{}</style><title>x</title><style>b{}</style><style>c{}</style></head><body><p>1</p><div>2</div></body></html>',
  );
  const plain = '<html><head><style>a{}</style></head><body></body></html>';
  expect(inHead(plain)).toBe(plain);
});
