import { RefusedError } from '../../model/notice.ts';
import type { Format } from '../format.ts';
import { refusedMail } from './mail.ts';

/** Comments, a document type and processing instructions before the first element. */
const prolog = /^(?:\s+|<\?[^>]*>|<!--.*?-->|<!DOCTYPE[^>[]*(?:\[[^\]]*\]\s*)?>)/isu;

const htmlNames = new Set(
  'html head body title meta link script style main article section div header nav table h1 h2 h3 p span a img figure ul ol blockquote'.split(
    ' ',
  ),
);

/** The name of the first element, in lower case, and what of the head follows; undefined for text without markup at its start. */
function firstElement(head: string): { name: string; rest: string } | undefined {
  let rest = head;
  for (let cut = prolog.exec(rest); cut && cut[0] !== ''; cut = prolog.exec(rest)) rest = rest.slice(cut[0].length);
  const name = /^<([a-z][\w.:-]*)/iu.exec(rest)?.[1]?.toLowerCase();
  return name === undefined ? undefined : { name, rest };
}

/**
 * What a file that begins with markup is.
 *
 * @param head its first characters
 * @returns undefined for a file that begins with none
 * @throws RefusedError for mails, MHTML and XML that holds no articles
 */
export function markupFormat(head: string): Format | undefined {
  const mail = refusedMail(head);
  if (mail) throw new RefusedError(mail);
  const first = firstElement(head);
  if (!first) return /^\s*<!doctype html/iu.test(head) ? 'page' : undefined;
  const { name, rest } = first;
  if (name === 'rss') return rest.includes('wordpress.org/export/') ? 'wxr' : 'feed';
  if (name === 'feed' || name === 'rdf:rdf') return 'feed';
  if (name === 'svg') return 'picture';
  if (htmlNames.has(name) || /^\s*<!doctype html/iu.test(head)) return 'page';
  if (!/^\s*<\?xml/u.test(head)) return undefined;
  throw new RefusedError(
    `Tệp XML (${name.slice(0, 40)}) không phải bản xuất WordPress, RSS hay Atom: không nhập được.`,
  );
}
