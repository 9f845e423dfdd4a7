/** JSON that may stand inside a script element: no `<` in it can close the element or open a comment (HTML, 4.12.1.3). */
export function scriptJson(value: unknown): string {
  return asScriptJson(JSON.stringify(value));
}

/** The same of a value that is JSON already. */
export function asScriptJson(json: string): string {
  return json.replaceAll('<', '\\u003c');
}

/** What search engines read in a head: schema.org's data as JSON-LD. */
export function jsonLd(data: unknown): string {
  return `<script type="application/ld+json">${scriptJson(data)}</script>`;
}
