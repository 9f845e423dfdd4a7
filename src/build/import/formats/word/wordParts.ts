import type { Notice } from '../../model/notice.ts';
import { joinDropCaps } from './dropCaps.ts';
import { hiddenStyles } from './hiddenStyles.ts';
import { readNumbering } from './numberingXml.ts';
import { withNumberLabels } from './numberLabels.ts';
import type { DocxParts } from './openDocx.ts';
import { refuseHostileXml } from './refuseHostileXml.ts';
import { shownXml } from './shownXml.ts';

/** A zip as mammoth reads one; with this in place of bytes it unpacks nothing itself. */
export interface WordFile {
  exists(name: string): boolean;
  read(name: string, encoding?: string): Promise<Uint8Array | string>;
}

/** Parts of a Word file that have its text. */
const isText = (name: string) => /^word\/(?:document|footnotes|endnotes)\d*\.xml$/u.test(name);

const isDocument = (name: string) => /^word\/document\d*\.xml$/u.test(name);

/** The XML of a part, empty where there is none. */
function textOf(parts: DocxParts, name: string): string {
  return parts.has(name) ? readXml(parts.read(name), name) : '';
}

/** The ids of the styles of headings; Word names them in English in every language. */
function headingStyles(xml: string): Set<string> {
  const styles = xml.matchAll(/<w:style\s[^<>]*w:styleId="([^"]*)"[^<>]*>\s*<w:name\s+w:val="(?:heading \d|title)"/giu);
  return new Set(Array.from(styles, ([, id = '']) => id));
}

/**
 * Parts of a Word file for mammoth: XML is looked through before it is parsed, has no more than a page shows, and the numbers that
 * mammoth would lose typed. `lastRead`
 * names the part that was read last, `notices` say what was left out.
 */
export function wordFile(parts: DocxParts): WordFile & { lastRead: string; notices: Notice[] } {
  const styles = 'word/styles.xml';
  const stylesXml = textOf(parts, styles);
  const hidden = hiddenStyles(stylesXml);
  const numbering = readNumbering(textOf(parts, 'word/numbering.xml'));
  const headings = headingStyles(stylesXml);
  const file = {
    lastRead: '',
    notices: [] as Notice[],
    exists: (name: string) => parts.has(name),
    read: async (name: string, encoding?: string) => {
      file.lastRead = name;
      const bytes = parts.read(name);
      if (encoding === 'base64') return Buffer.from(bytes).toString('base64');
      if (encoding === undefined) return bytes;
      const xml = readXml(bytes, name);
      if (!isText(name)) return xml;
      const shown = shownXml(joinDropCaps(xml), hidden);
      file.notices.push(...shown.notices);
      return isDocument(name) ? withNumberLabels(shown.xml, numbering, headings) : shown.xml;
    },
  };
  return file;
}

/** @throws RefusedError for XML that is made to harm */
export function readXml(bytes: Uint8Array, name: string): string {
  const xml = new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-8').decode(bytes);
  refuseHostileXml(xml, name);
  return xml;
}
