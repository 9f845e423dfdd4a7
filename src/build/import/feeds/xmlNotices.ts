import type { Notice } from '../model/notice.ts';
import type { XmlDocument } from './readXml.ts';

/** What is to be told of characters that were taken out of a document. */
export function cleaningNotices({ cleaned }: XmlDocument): Notice[] {
  return cleaned === 0 ? [] : [{ code: 'cleaned-characters', result: String(cleaned) }];
}

/** What is to be told of a document that could be read only in part. */
export function faultNotices({ fault }: XmlDocument): Notice[] {
  return fault ? [{ code: 'broken-xml', result: `dòng ${fault.line}, cột ${fault.column}`, line: fault.line }] : [];
}
