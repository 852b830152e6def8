import { strToU8, zipSync } from 'fflate';

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" ' +
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" ' +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"';
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A run of words; `format` as Word writes it: `<w:b/>`. */
export const run = (text: string, format = ''): string =>
  `<w:r>${format === '' ? '' : `<w:rPr>${format}</w:rPr>`}<w:t xml:space="preserve">${text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')}</w:t></w:r>`;

/** A paragraph in a style (`Title`, `Heading1`), holding runs. */
export const paragraph = (inside: string, style = ''): string =>
  `<w:p>${style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${inside}</w:p>`;

/** An entry of a list: 1 has bullets, 2 has numbers. */
export const item = (text: string, list: 1 | 2, level = 0): string =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${String(level)}"/><w:numId w:val="${String(list)}"/></w:numPr></w:pPr>${run(text)}</w:p>`;

/** A table of rows of cells; a cell is what stands in it. */
export const table = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows
    .map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`)
    .join('')}</w:tbl>`;

/** A picture of the document, `rId10` and on. */
export const picture = (index: number, alt: string): string =>
  `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="p" descr="${alt}"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="rId${String(10 + index)}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;

/** A link to an address, which the document knows as `rId20` and on. */
export const link = (index: number, text: string): string =>
  `<w:hyperlink r:id="rId${String(20 + index)}">${run(text)}</w:hyperlink>`;

/** What a document has besides its body. */
export interface DocxParts {
  readonly pictures?: readonly { readonly ending: string; readonly bytes: Uint8Array }[];
  readonly links?: readonly string[];
  /** The texts of notes, numbered from 1. */
  readonly footnotes?: readonly string[];
  readonly comments?: readonly { readonly author: string; readonly text: string }[];
  readonly header?: string;
}

/** The mark of a note. */
export const note = (id: number): string => `<w:r><w:footnoteReference w:id="${String(id)}"/></w:r>`;

/** A Word document, as Word would save it. @param body paragraphs, lists and tables */
export function docx(body: string, parts: DocxParts = {}): Uint8Array {
  const { pictures = [], links = [], footnotes = [], comments = [], header } = parts;
  const relations = [
    `<Relationship Id="rId1" Type="${relation}/styles" Target="styles.xml"/>`,
    `<Relationship Id="rId2" Type="${relation}/numbering" Target="numbering.xml"/>`,
    `<Relationship Id="rId3" Type="${relation}/footnotes" Target="footnotes.xml"/>`,
    `<Relationship Id="rId4" Type="${relation}/comments" Target="comments.xml"/>`,
    ...pictures.map(
      ({ ending }, index) =>
        `<Relationship Id="rId${String(10 + index)}" Type="${relation}/image" Target="media/p${String(index)}.${ending}"/>`,
    ),
    ...links.map(
      (target, index) =>
        `<Relationship Id="rId${String(20 + index)}" Type="${relation}/hyperlink" Target="${target}" TargetMode="External"/>`,
    ),
  ];
  const style = (id: string, name: string): string =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
  const level = (format: string): string =>
    [0, 1].map((at) => `<w:lvl w:ilvl="${String(at)}"><w:numFmt w:val="${format}"/></w:lvl>`).join('');
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="jpg" ContentType="image/jpeg"/><Default Extension="emf" ContentType="image/x-emf"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relation}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(`<w:document ${namespaces}><w:body>${body}</w:body></w:document>`),
    'word/_rels/document.xml.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`,
    ),
    'word/styles.xml': strToU8(
      `<w:styles ${namespaces}>${style('Rubrik', 'Title')}${style('Underrubrik', 'Subtitle')}${style('Rubrik1', 'heading 1')}${style('Rubrik2', 'heading 2')}${style('Rubrik3', 'heading 3')}${style('Rubrik4', 'heading 4')}${style('Innehll1', 'toc 1')}</w:styles>`,
    ),
    'word/numbering.xml': strToU8(
      `<w:numbering ${namespaces}><w:abstractNum w:abstractNumId="1">${level('bullet')}</w:abstractNum><w:abstractNum w:abstractNumId="2">${level('decimal')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num></w:numbering>`,
    ),
    'word/footnotes.xml': strToU8(
      `<w:footnotes ${namespaces}>${footnotes.map((text, index) => `<w:footnote w:id="${String(index + 1)}">${paragraph(run(text))}</w:footnote>`).join('')}</w:footnotes>`,
    ),
    'word/comments.xml': strToU8(
      `<w:comments ${namespaces}>${comments.map(({ author, text }, index) => `<w:comment w:id="${String(index)}" w:author="${author}">${paragraph(run(text))}</w:comment>`).join('')}</w:comments>`,
    ),
    ...(header === undefined
      ? {}
      : { 'word/header1.xml': strToU8(`<w:hdr ${namespaces}>${paragraph(run(header))}</w:hdr>`) }),
  };
  pictures.forEach(({ ending, bytes }, index) => {
    files[`word/media/p${String(index)}.${ending}`] = bytes;
  });
  return zipSync(files);
}
