import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber, PDFString } from '@cantoo/pdf-lib';
import type { PDFObject } from '@cantoo/pdf-lib';

/** No book is larger: it is sent by mail. */
const maxBytes = 5 * 1024 * 1024;

/**
 * What is wrong with a printed book, as sentences; empty where nothing is.
 * @param bytes the PDF
 * @param expected its number of pages, by the list of books
 */
export async function pdfProblems(bytes: Uint8Array, expected: number): Promise<string[]> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const problems: string[] = [];
  const hold = (held: boolean, problem: string): void => {
    if (!held) problems.push(problem);
  };
  hold(bytes.length <= maxBytes, `it has ${bytes.length} bytes, more than ${maxBytes}`);
  hold(
    document.getPageCount() === expected,
    `it has ${document.getPageCount()} pages, and the list says ${expected}`,
  );
  const { catalog, context } = document;
  const dictionary = (name: string): PDFDict | undefined => catalog.lookupMaybe(PDFName.of(name), PDFDict);
  hold(String(dictionary('MarkInfo')?.get(PDFName.of('Marked'))) === 'true', 'it is not tagged');
  hold(dictionary('StructTreeRoot') !== undefined, 'it has no structure');
  const outline = dictionary('Outlines')?.lookupMaybe(PDFName.of('First'), PDFDict);
  hold(outline !== undefined, 'it has no outline');
  hold(catalog.has(PDFName.of('Lang')), 'it has no language');
  hold(
    String(dictionary('ViewerPreferences')?.get(PDFName.of('DisplayDocTitle'))) === 'true',
    'a reader shows the name of the file instead of the title',
  );
  const objects = context.enumerateIndirectObjects().map(([, object]) => object);
  problems.push(...fontProblems(objects, document), ...pictureProblems(objects), ...linkProblems(document));
  return problems;
}

const isKind = (object: PDFObject, key: string, value: string): object is PDFDict =>
  object instanceof PDFDict && object.get(PDFName.of(key)) === PDFName.of(value);

/** Every font is a font, and in the file. */
function fontProblems(objects: readonly PDFObject[], document: PDFDocument): string[] {
  return objects.flatMap((object) => {
    if (!isKind(object, 'Type', 'Font')) return [];
    const kind = String(object.get(PDFName.of('Subtype')));
    const name = String(object.get(PDFName.of('BaseFont')));
    if (kind === '/Type3') return ['letters are drawn as pictures (a Type 3 font)'];
    if (kind === '/Type0') return [];
    const descriptor = document.context.lookupMaybe(object.get(PDFName.of('FontDescriptor')), PDFDict);
    const embedded = ['FontFile', 'FontFile2', 'FontFile3'].some((key) => descriptor?.has(PDFName.of(key)));
    return embedded ? [] : [`the font ${name} is not in the file`];
  });
}

/** Every picture says what it shows. */
function pictureProblems(objects: readonly PDFObject[]): string[] {
  const silent = objects.filter((object) => isKind(object, 'S', 'Figure') && !object.has(PDFName.of('Alt')));
  return silent.length === 0 ? [] : [`${silent.length} pictures have no alternative text`];
}

/** Every link leads to a place in the file or to an address. */
function linkProblems(document: PDFDocument): string[] {
  const places = document.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  const problems = new Set<string>();
  for (const page of document.getPages()) {
    const links = page.node.lookupMaybe(PDFName.of('Annots'), PDFArray);
    for (let index = 0; index < (links?.size() ?? 0); index += 1) {
      const link = links?.lookup(index, PDFDict);
      const target = link?.get(PDFName.of('Dest'));
      if (target instanceof PDFName && places?.has(target) !== true)
        problems.add(`a link leads to ${target.decodeText()}, which is not in the book`);
      const action = link?.lookupMaybe(PDFName.of('A'), PDFDict)?.lookup(PDFName.of('URI'));
      if (!(action instanceof PDFString || action instanceof PDFHexString)) continue;
      const address = action.decodeText();
      if (!/^(?:https?:\/\/|mailto:)/u.test(address)) problems.add(`a link leads to ${address}`);
    }
  }
  return [...problems];
}

/** How many headings a book's outline has. */
export async function outlineLength(bytes: Uint8Array): Promise<number> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const count = document.catalog
    .lookupMaybe(PDFName.of('Outlines'), PDFDict)
    ?.lookupMaybe(PDFName.of('Count'), PDFNumber);
  return Math.abs(count?.asNumber() ?? 0);
}
