/** Lower case is how a UUID is written; reading takes either (RFC 9562, section 4). */
const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/u;
const uuidIri = 'urn:uuid:';
const ownIri = 'urn:ban-tin:';
const articleAddress = /^(?:https?:\/\/[^/?#]*)?\/bai-viet\/([^/?#]+)\/?(?:[?#].*)?$/isu;

/**
 * The IRI of a comment in a file: `urn:uuid:` where the id is a UUID, else `urn:ban-tin:` with the id percent-encoded.
 * `commentIdOf` gives the id back.
 */
export function commentIri(id: string): string {
  return uuid.test(id) ? `${uuidIri}${id}` : `${ownIri}${encoded(id)}`;
}

/** The id of the comment that an IRI names: an IRI made by other software as a whole; undefined where it is no IRI. */
export function commentIdOf(iri: unknown): string | undefined {
  if (typeof iri !== 'string' || /\p{Surrogate}/u.test(iri)) return undefined;
  const lower = iri.toLowerCase();
  if (lower.startsWith(uuidIri) && uuid.test(lower.slice(uuidIri.length))) return lower.slice(uuidIri.length);
  return (iri.startsWith(ownIri) ? decoded(iri.slice(ownIri.length)) : iri) || undefined;
}

/** The address of an article on the site at `origin`, which has no slash at its end. */
export function articleIri(origin: string, articleId: string): string {
  return `${origin}/bai-viet/${encoded(articleId)}`;
}

/** The id of the article that an address leads to, on whichever host, since a site may have moved; undefined if none. */
export function articleIdOf(address: unknown): string | undefined {
  return typeof address === 'string' ? decoded(articleAddress.exec(address)?.[1] ?? '') || undefined : undefined;
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
