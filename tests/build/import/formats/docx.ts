import { type ZipFiles, zipOf } from './zip.ts';

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
].join(' ');

const officeDocument = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** XML of a part of a Word file around its content. */
export function partOf(name: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><w:${name} ${namespaces}>${content}</w:${name}>`;
}

/** A paragraph: text, the id of its style, its alignment. */
export function paragraph(text: string, { style = '', align = '' } = {}): string {
  const properties = `${style && `<w:pStyle w:val="${style}"/>`}${align && `<w:jc w:val="${align}"/>`}`;
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** The picture with the id of a relationship; `isLinked` for one that is not in the file. */
export function picture(relationship: string, isLinked = false): string {
  const blip = `<a:blip r:${isLinked ? 'link' : 'embed'}="${relationship}"/>`;
  const pic = `<pic:pic><pic:blipFill>${blip}</pic:blipFill></pic:pic>`;
  return `<w:p><w:r><w:drawing><wp:inline><a:graphic><a:graphicData>${pic}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
}

/** A Word file with a body, the relationships of its document by id (kind, target), and further parts. */
export function docxOf(body: string, links: Record<string, [string, string]> = {}, files: ZipFiles = {}): Uint8Array {
  const relationships = Object.entries(links).map(
    ([id, [kind, target]]) => `<Relationship Id="${id}" Type="${officeDocument}/${kind}" Target="${target}"/>`,
  );
  const relationshipsXml = (content: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`;
  const types =
    '<Default Extension="png" ContentType="image/png"/><Default Extension="xml" ContentType="application/xml"/>';
  return zipOf({
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${types}</Types>`,
    '_rels/.rels': relationshipsXml(
      `<Relationship Id="r1" Type="${officeDocument}/officeDocument" Target="word/document.xml"/>`,
    ),
    'word/_rels/document.xml.rels': relationshipsXml(relationships.join('')),
    'word/document.xml': partOf('document', `<w:body>${body}</w:body>`),
    ...files,
  });
}
