/** JSON that may stand inside a script element: no `<` in it can close the element or open a comment (HTML, 4.12.1.3). */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replace(/</g, '\\u003c');
}
