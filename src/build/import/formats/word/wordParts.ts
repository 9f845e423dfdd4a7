import type { DocxParts } from './openDocx.ts';
import { refuseHostileXml } from './refuseHostileXml.ts';

/** A zip as mammoth reads one; with this in place of bytes it unpacks nothing itself. */
export interface WordFile {
  exists(name: string): boolean;
  read(name: string, encoding?: string): Promise<Uint8Array | string>;
}

/** Parts of a Word file for mammoth: XML is looked through before it is parsed. `lastRead` names the part that was read last. */
export function wordFile(parts: DocxParts): WordFile & { lastRead: string } {
  const file = {
    lastRead: '',
    exists: (name: string) => parts.has(name),
    read: async (name: string, encoding?: string) => {
      file.lastRead = name;
      const bytes = parts.read(name);
      if (encoding === 'base64') return Buffer.from(bytes).toString('base64');
      return encoding === undefined ? bytes : readXml(bytes, name);
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
