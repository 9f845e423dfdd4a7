/** A piece of a comment: text, or a link whose address has been checked. */
export type TextPiece = string | { href: string; text: string };

/** A web address in running text; the next one may follow after a comma alone. */
const address = /https?:\/\/(?:(?![,;]https?:\/\/)[^\s<>"“”‘’«»\p{Bidi_Control}])+/giu;

/**
 * Splits a comment into text and links. Only http and https become links, and only where `URL` agrees after parsing; a
 * link shows the host it leads to, so letters of another script that look like it are shown as the browser reads them,
 * and an address with a user name in it, which hides the host, stays text.
 */
export function linkPieces(text: string): TextPiece[] {
  const pieces: TextPiece[] = [];
  let end = 0;
  for (const match of text.matchAll(address)) {
    const written = withoutSentenceEnd(match[0]);
    const link = toLink(written);
    if (!link) continue;
    if (match.index > end) pieces.push(text.slice(end, match.index));
    pieces.push(link);
    end = match.index + written.length;
  }
  if (end < text.length) pieces.push(text.slice(end));
  return pieces;
}

/** What ends a sentence or closes a bracket around an address is not part of it; a bracket opened inside it is. */
function withoutSentenceEnd(written: string): string {
  const surplus = { ')': surplusOf(written, '(', ')'), ']': surplusOf(written, '[', ']') };
  let end = written.length;
  for (; end > 0; end -= 1) {
    const last = written[end - 1] ?? '';
    if (last === ')' || last === ']') {
      if (surplus[last] <= 0) break;
      surplus[last] -= 1;
    } else if (!".,;:!?…'}".includes(last)) break;
  }
  return written.slice(0, end);
}

/** How many more brackets are closed than opened. */
function surplusOf(text: string, open: string, close: string): number {
  return text.split(close).length - text.split(open).length;
}

function toLink(written: string): TextPiece | undefined {
  try {
    const { protocol, username, password, hostname, href } = new URL(written);
    if (!/^https?:$/.test(protocol) || username || password) return undefined;
    const shown = written.slice(protocol.length + 2);
    return { href, text: shown.toLowerCase().startsWith(hostname) ? written : href };
  } catch {
    return undefined;
  }
}
