import { articleIdIn, articlePath } from '../../paths.ts';

/** UUIDs are written in lower case, and read in either (RFC 9562, section 4). */
const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/u;
const uuidUri = 'urn:uuid:';
const ownUri = 'urn:ban-tin:';

/**
 * The IRI of a comment in a file: `urn:uuid:` where the id is a UUID, else `urn:ban-tin:` with the id percent-encoded.
 * `commentIdOf` gives the id back.
 */
export function commentUri(id: string): string {
  return uuid.test(id) ? `${uuidUri}${id}` : `${ownUri}${encoded(id)}`;
}

/** The id of the comment that an IRI names; of an IRI of other software, the IRI itself. Undefined where it is no IRI. */
export function commentIdOf(iri: unknown): string | undefined {
  if (typeof iri !== 'string' || /\p{Surrogate}/u.test(iri)) return undefined;
  const lower = iri.toLowerCase();
  if (lower.startsWith(uuidUri) && uuid.test(lower.slice(uuidUri.length))) return lower.slice(uuidUri.length);
  return (iri.startsWith(ownUri) ? decoded(iri.slice(ownUri.length)) : iri) || undefined;
}

/** The address of an article on the site at `origin`, which has no slash at its end. */
export function articleUri(origin: string, articleId: string): string {
  return origin + articlePath(encoded(articleId));
}

/** The id of the article that an address leads to, on whichever host, since a site may have moved; undefined if none. */
export function articleIdOf(address: unknown): string | undefined {
  return typeof address === 'string' ? decoded(articleIdIn(address)) || undefined : undefined;
}

/** Unpaired surrogates cannot be percent-encoded; they become U+FFFD. */
function encoded(id: string): string {
  return encodeURIComponent(id.replace(/\p{Surrogate}/gu, '\uFFFD'));
}

function decoded(encodedId: string): string | undefined {
  try {
    return decodeURIComponent(encodedId).replace(/\p{Surrogate}/gu, '\uFFFD');
  } catch {
    return undefined;
  }
}
