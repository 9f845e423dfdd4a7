/** A piece of a comment: text, or a link whose address has been checked. */
export type LinkifiedText = string | { href: string; text: string };

/** A URL scheme: a word with a colon right before a letter, digit or slash; no smiley, no quote. */
const scheme = /(?<![\p{LC}\p{Nd}][\u0300-\u036F]*_?)([A-Za-z][A-Za-z\d+-]{1,40}):(?=[\p{L}\p{N}/])/gu;

/** Words before a colon that announce a URL. Any other is a scheme, and unless http(s) what follows it is no link. */
const announces =
  /^(?:link|url|web(?:site)?|source|via|video|clip|xem|nguon|theo|tai|day|tin|bai|anh|fb|facebook|youtube)$/i;

/**
 * The longest that a URL can be: up to white space, invisible characters, quotes, dashes and dots (U+2012 to 205E), arrows and
 * signs, CJK and full-width punctuation, pictographs, `**` and `~~` of Markdown, or a comma before the next URL. Dashes and the
 * like are allowed in a path, but mostly belong to the sentence.
 */
const reach = new RegExp(
  String.raw`(?:(?!\*\*|~~|[,;]https?:\/\/|[\d#*]\uFE0F?\u20E3)[^\s<>"\x60|\p{Cc}\p{Cs}\p{DI}\p{Pi}\p{Pf}\p{Me}` +
    String.raw`\p{ExtPict}\p{RI}\p{EMod}\u2012-\u205E\u2190-\u21FF\u2300-\u24B5\u2500-\u2BFF\u2E3A\u2E3B` +
    String.raw`\u3001-\u3003\u3008-\u3020\u3030\uFE10-\uFE19\uFE30-\uFE6B\uFF01-\uFF0F\uFF1A-\uFF20\uFF3B-\uFF40` +
    String.raw`\uFF5B-\uFF64\uFFF9-\uFFFD])+`,
  'yu',
);

/** What is skipped after another scheme. */
const word = /\S+/y;

/** Slashes, authority, and the rest of a URL. */
const parts = /^(\/\/[/\\]*)([^/?#\\!$&'()*+,;=^{}~]*)(.*)$/su;

/** A host, the brackets of IPv6 among it, and a port. */
const host = /^(?:\[[\da-f:.]*\]|[^[\]:]*)(?::\d*)?/iu;

const brackets = ['()', '[]', '{}'];

/** URLs longer than this, in UTF-16 units, stay text: a comment of nothing but brackets and schemes must not take seconds. */
const longest = 4_096;

/**
 * Splits a comment into text and links. Only http(s) URLs that `URL` can parse become links. A link shows the host that it
 * leads to, homographs as punycode; a URL with a user name, which hides the host, or inside a word or another scheme stays text.
 */
export function linkPieces(text: string): LinkifiedText[] {
  const pieces: LinkifiedText[] = [];
  let end = 0;
  scheme.lastIndex = 0;
  for (let match = scheme.exec(text); match; match = scheme.exec(text)) {
    const [begun, name = ''] = match;
    if (announces.test(name)) continue;
    const isWeb = /^https?$/i.test(name);
    const ends = isWeb ? reach : word;
    ends.lastIndex = match.index + begun.length;
    const [reached = ''] = ends.exec(text) ?? [];
    scheme.lastIndex += reached.length;
    if (!isWeb || reached.length > longest) continue;
    const written = begun + addressIn(reached, reached.includes('_') && isEmphasised(text, match.index));
    const link = toLink(written);
    if (!link) continue;
    if (match.index > end) pieces.push(text.slice(end, match.index));
    pieces.push(link);
    end = match.index + written.length;
    scheme.lastIndex = end;
  }
  if (end < text.length) pieces.push(text.slice(end));
  return pieces;
}

/** The URL at the start of the longest match, without what ends the sentence. */
function addressIn(reached: string, emphasised: boolean): string {
  const [, slashes = '', authority = '', rest = ''] = parts.exec(reached) ?? [];
  if (authority.includes('@')) return reached;
  const [name = ''] = host.exec(authority) ?? [];
  const hasPath = name === authority && /^[/?#\\]/.test(rest);
  const path = hasPath ? withoutSentenceEnd(withoutSurplus(rest), emphasised) : '';
  return slashes + (path ? name + path : name.replace(/[.:_-]+$/, ''));
}

/** Up to the first unbalanced bracket. */
function withoutSurplus(path: string): string {
  const open: { at: number; closing: string }[] = [];
  for (let at = 0; at < path.length; at += 1) {
    const sign = path[at] ?? '';
    const pair = brackets.find((two) => two.includes(sign));
    if (pair?.[0] === sign) open.push({ at, closing: pair[1] ?? '' });
    else if (pair && open.pop()?.closing !== sign) return path.slice(0, open[0]?.at ?? at);
  }
  return path.slice(0, open[0]?.at);
}

/** Without trailing punctuation and Markdown; `_`, which may end an identifier, goes only where emphasis is open. */
function withoutSentenceEnd(path: string, emphasised: boolean): string {
  let end = path.length;
  while (/[.,;:!?'*~]|(?![ -~])\p{Po}/u.test(path[end - 1] ?? '') || (emphasised && path[end - 1] === '_')) end -= 1;
  return path.slice(0, end);
}

/** Whether emphasis by `_` is open where the URL starts. */
function isEmphasised(text: string, start: number): boolean {
  const at = text.lastIndexOf('_', start - 1);
  return at >= 0 && /^[\s(*~_]?$/u.test(text.slice(Math.max(0, at - 1), at)) && /\S/u.test(text[at + 1] ?? '');
}

function toLink(written: string): LinkifiedText | undefined {
  try {
    const { protocol, username, password, hostname, href } = new URL(written);
    if (!/^https?:$/.test(protocol) || username || password) return undefined;
    // A host without a dot is cut off, or leads nowhere for other readers.
    if (!/[.:]/.test(hostname) && hostname !== 'localhost') return undefined;
    const shown = written.slice(protocol.length + 2);
    return { href, text: shown.toLowerCase().startsWith(hostname) ? written : href };
  } catch {
    return undefined;
  }
}
