/** What is left of an XML text when nothing in it stops a parser before its markup does. */
export interface CleanedXml {
  xml: string;
  /** How many characters were taken out. */
  cleaned: number;
}

/** Characters outside the production Char of XML 1.0, lone surrogates among them, and references to such characters. */
const forbidden =
  /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]|&#(?:x0*(?:[0-8bcef]|1[0-9a-f])|0*(?:[0-8]|1[124-9]|2\d|3[01]));/giu;

const bareAmpersand = /&(?!#\d+;|#x[\da-f]+;|[a-z][\w.-]{0,40};)/giu;

/** Takes out characters that XML forbids, and escapes each `&` outside CDATA that begins no reference. */
export function cleanXml(xml: string): CleanedXml {
  let cleaned = 0;
  const allowed = xml.replace(forbidden, () => {
    cleaned += 1;
    return '';
  });
  return { xml: escapeAmpersands(allowed.trimStart()), cleaned };
}

function escapeAmpersands(xml: string): string {
  const parts: string[] = [];
  let at = 0;
  while (at < xml.length) {
    const start = indexOr(xml.length, xml.indexOf('<![CDATA[', at));
    const end = start < xml.length ? indexOr(xml.length, xml.indexOf(']]>', start)) : start;
    parts.push(xml.slice(at, start).replace(bareAmpersand, '&amp;'), xml.slice(start, end));
    at = end;
  }
  return parts.join('');
}

function indexOr(otherwise: number, index: number): number {
  return index === -1 ? otherwise : index;
}
