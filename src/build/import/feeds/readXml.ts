import { SaxesParser } from 'saxes';
import { RefusedError } from '../model/notice.ts';
import { XmlNames } from './xmlNames.ts';
import { cleanXml } from './xmlText.ts';
import type { XmlElement } from './xmlTree.ts';

/** A document as far as it could be read. */
export interface XmlDocument {
  root: XmlElement;
  /** Characters that XML forbids, which were taken out. */
  cleaned: number;
  /** Where the document breaks, and the elements that were open there. */
  fault?: { line: number; column: number; open: readonly XmlElement[] };
}

/** Mistakes that leave the tree beyond doubt: unknown entities stay as they are written, for HTML to read. */
const harmless =
  /entity|duplicate attribute|"\]\]>"|outside of root|XML declaration|version number|(?:encoding|standalone) value/u;

class Broken extends Error {}

/**
 * Reads XML into a tree up to its first fault. A DOCTYPE is refused, as entities of one's own may hide anything.
 *
 * @param hollow names of elements that are kept without what is in them
 */
export function readXml(text: string, hollow: ReadonlySet<string> = new Set()): XmlDocument {
  const { xml, cleaned } = cleanXml(text);
  const top: XmlElement = { name: '', attributes: {}, children: [] };
  const open = [top];
  const names = new XmlNames();
  const parser = new SaxesParser({ xmlns: false, position: true });
  parser.ENTITIES = Object.assign(Object.create(null), { amp: '&', gt: '>', lt: '<', quot: '"', apos: "'" });
  const addText = (value: string) => void open.at(-1)?.children.push(value);
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('doctype', () => {
    throw new RefusedError(doctypeRefused);
  });
  parser.on('opentag', (tag) => {
    const made: XmlElement = { name: names.nameOf(tag.name, tag.attributes), attributes: tag.attributes, children: [] };
    open.at(-1)?.children.push(made);
    open.push(made);
  });
  parser.on('closetag', () => {
    const closed = open.pop();
    if (closed && hollow.has(closed.name)) closed.children = [];
  });
  parser.on('error', (error) => {
    if (!harmless.test(error.message)) throw new Broken(error.message);
  });
  const isWhole = writeAll(parser, xml);
  const root = top.children.find((child) => typeof child !== 'string');
  if (!root) throw new RefusedError(noXml(parser.line, parser.column));
  if (isWhole) return { root, cleaned };
  return { root, cleaned, fault: { line: parser.line, column: parser.column + 1, open: open.slice(1) } };
}

function writeAll(parser: { write(text: string): { close(): unknown } }, xml: string): boolean {
  try {
    parser.write(xml).close();
    return true;
  } catch (error) {
    if (error instanceof Broken) return false;
    throw error;
  }
}

const doctypeRefused =
  'Tệp XML có khai báo DOCTYPE, có thể giấu thực thể độc hại: hãy xuất lại từ trang gốc, hoặc xóa dòng <!DOCTYPE …>.';

function noXml(line: number, column: number): string {
  return `Không đọc được tệp XML: hỏng ngay từ dòng ${line}, cột ${column + 1}. Hãy xuất lại từ trang gốc.`;
}
