/** An element of XML; its name has the prefix that is usual for its namespace. */
export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: (XmlElement | string)[];
}

/** The elements among the children. */
export function elementsIn(parent: XmlElement): XmlElement[] {
  return parent.children.filter((child) => typeof child !== 'string');
}

/** The children of these names, in the order of the document. */
export function childrenNamed(parent: XmlElement, ...names: string[]): XmlElement[] {
  return elementsIn(parent).filter((child) => names.includes(child.name));
}

/** All text within an element, in order. */
export function xmlText(root: XmlElement): string {
  let text = '';
  const waiting: (XmlElement | string)[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (typeof node === 'string') text += node;
    else for (const child of node.children.toReversed()) waiting.push(child);
  }
  return text;
}

/** The text of the first child of a name, trimmed; undefined where there is none or it is blank. */
export function childText(parent: XmlElement, name: string): string | undefined {
  for (const child of parent.children) {
    if (typeof child === 'string' || child.name !== name) continue;
    const text = xmlText(child).trim();
    if (text !== '') return text;
  }
  return undefined;
}
