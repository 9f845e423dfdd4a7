/** A response to cache: the decoded text, the headers it came with, and marks of our own. */
export function copyResponse(text: string, { headers }: Response, marks: Record<string, string> = {}): Response {
  const copied = new Headers(headers);
  // They describe the encoded body.
  for (const name of ['content-encoding', 'content-length']) copied.delete(name);
  for (const [name, value] of Object.entries(marks)) copied.set(name, value);
  return new Response(text, { headers: copied });
}
