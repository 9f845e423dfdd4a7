/** As far into a page as browsers look for its charset (HTML standard, prescan a byte stream). */
const prescan = 1024;

/** Labels under which fonts of TCVN3 and VNI, or whatever the machine had, were published: they say nothing. */
const vague = /^(?:x-user-defined|iso-8859-1|latin-?1|us-ascii|ascii|windows-1252|cp1252|utf-?8)$/iu;

/**
 * A decoder for the charset that an XML declaration or a `meta` of a page names; undefined where it names none, one that the
 * platform does not know, or one that is written over text in any encoding.
 */
export function declaredDecoder(bytes: Uint8Array): TextDecoder | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, prescan));
  const label =
    /^<\?xml\s[^>]{0,200}encoding\s*=\s*["']([\w.:-]+)["']/iu.exec(head)?.[1] ??
    /<meta\s[^>]{0,400}charset\s*=\s*["']?\s*([\w.:-]+)/iu.exec(head)?.[1];
  if (label === undefined || vague.test(label)) return undefined;
  try {
    return new TextDecoder(label);
  } catch {
    return undefined;
  }
}
