/** A text that came with a response, with that response's headers and marks of our own, to be kept. */
export function copyOf(text: string, { headers }: Response, marks: Record<string, string> = {}): Response {
  const kept = new Headers(headers);
  // The text is no longer as it was sent.
  for (const name of ['content-encoding', 'content-length']) kept.delete(name);
  for (const [name, value] of Object.entries(marks)) kept.set(name, value);
  return new Response(text, { headers: kept });
}
