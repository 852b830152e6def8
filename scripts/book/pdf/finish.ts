import { PDFBool, PDFDict, PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';

/** What a PDF says of itself. */
export interface PdfFacts {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly language: string;
  /** The day of the edition, `2026-11-28`: the same texts of the same day make the same file. */
  readonly date: string;
}

/**
 * Writes into a printed PDF what a browser leaves away: whose it is, its language, and that a reader's window shows its
 * title; and packs it smaller.
 * @param bytes a PDF as Chromium prints it
 */
export async function finishPdf(bytes: Uint8Array, facts: PdfFacts): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const day = new Date(`${facts.date}T00:00:00Z`);
  document.setTitle(facts.title, { showInWindowTitleBar: true });
  document.setAuthor(facts.author);
  document.setSubject(facts.subject);
  document.setCreator('Trust Playbook');
  document.setProducer('Chromium');
  document.setCreationDate(day);
  document.setModificationDate(day);
  document.catalog.set(PDFName.of('Lang'), PDFString.of(facts.language));
  const marks = document.catalog.lookupMaybe(PDFName.of('MarkInfo'), PDFDict);
  marks?.set(PDFName.of('Marked'), PDFBool.True);
  tagWrappers(document);
  addMetadata(document, facts);
  return document.save({ useObjectStreams: true, addDefaultPage: false });
}

/** Chromium tags HTML's `figure`, which holds a picture and its caption, as a picture without a description. */
function tagWrappers(document: PDFDocument): void {
  for (const [, object] of document.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict) || object.get(PDFName.of('S')) !== PDFName.of('Figure')) continue;
    if (!object.has(PDFName.of('Alt'))) object.set(PDFName.of('S'), PDFName.of('Div'));
  }
}

/** The same facts as XMP, where archives and accessibility checkers look for them. */
function addMetadata(document: PDFDocument, { title, author, subject, language, date }: PdfFacts): void {
  const xml = (text: string): string =>
    text.replaceAll(/[&<>]/gu, (mark) => ({ '&': '&amp;', '<': '&lt;' })[mark] ?? '&gt;');
  const words = `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${xml(title)}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>${xml(author)}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${xml(subject)}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>${date}</xmp:CreateDate><xmp:ModifyDate>${date}</xmp:ModifyDate>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`;
  const stream = document.context.stream(new TextEncoder().encode(words), {
    Type: 'Metadata',
    Subtype: 'XML',
  });
  document.catalog.set(PDFName.of('Metadata'), document.context.register(stream));
}
