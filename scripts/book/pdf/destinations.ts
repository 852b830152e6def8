import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRef } from '@cantoo/pdf-lib';
import type { PageMap } from '../html/fill-pages.ts';

/**
 * The page of every place in a PDF that a link of it leads to, from 1, by the place's name.
 * @param bytes a PDF as Chromium prints it
 */
export async function readDestinations(bytes: Uint8Array): Promise<{ pages: PageMap; count: number }> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const numbers = new Map(document.getPages().map((page, index) => [page.ref.toString(), index + 1]));
  const pages = new Map<string, number>();
  const places = document.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  for (const [name, value] of places?.entries() ?? []) {
    const place = document.context.lookup(value);
    const target = place instanceof PDFArray ? place.get(0) : undefined;
    const number = target instanceof PDFRef ? numbers.get(target.toString()) : undefined;
    if (number !== undefined) pages.set(name.decodeText(), number);
  }
  return { pages, count: numbers.size };
}
