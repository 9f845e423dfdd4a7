const frame = /<w:framePr\s[^<>]*w:dropCap="(?:drop|margin)"/u;
const paragraphStart = /<w:p(?:\s[^<>]*)?(?<!\/)>/gu;
const properties = /^\s*<w:pPr>[\s\S]*?<\/w:pPr>/u;

/** Puts a letter that hangs over several lines, which Word keeps as a paragraph of its own, before the text that it begins. */
export function joinDropCaps(xml: string): string {
  if (!xml.includes('w:dropCap')) return xml;
  let letters = '';
  // What stands before each paragraph, then each from its tag on.
  const starts = Array.from(xml.matchAll(paragraphStart), ({ index, 0: tag }) => ({ index, tag }));
  const parts = starts.map(({ index, tag }, place) => {
    const rest = xml.slice(index + tag.length, starts[place + 1]?.index);
    const [setting = ''] = properties.exec(rest) ?? [];
    const end = rest.indexOf('</w:p>');
    if (frame.test(setting) && end >= 0 && place + 1 < starts.length) {
      letters += rest.slice(setting.length, end);
      return rest.slice(end + '</w:p>'.length);
    }
    const made = `${tag}${setting}${letters}${rest.slice(setting.length)}`;
    letters = '';
    return made;
  });
  return `${xml.slice(0, starts[0]?.index)}${parts.join('')}`;
}
