/** The prefixes under which feeds are known, by their namespace. Those of XHTML are left out. */
const usualPrefixes: readonly (readonly [RegExp, string])[] = [
  [/^http:\/\/purl\.org\/rss\/1\.0\/modules\/content\/$/u, 'content'],
  [/^http:\/\/purl\.org\/dc\/elements\/1\.1\/$/u, 'dc'],
  [/^http:\/\/purl\.org\/dc\/terms\/$/u, 'dcterms'],
  [/^http:\/\/search\.yahoo\.com\/mrss\/?$/u, 'media'],
  [/^http:\/\/www\.w3\.org\/1999\/02\/22-rdf-syntax-ns#$/u, 'rdf'],
  [/^http:\/\/www\.w3\.org\/1999\/xhtml$/u, ''],
  [/^http:\/\/wordpress\.org\/export\/1\.\d\/$/u, 'wp'],
  [/^http:\/\/wordpress\.org\/export\/1\.\d\/excerpt\/$/u, 'excerpt'],
];

/** Names elements by the usual prefixes of their namespaces, whatever prefixes the document takes. */
export class XmlNames {
  private readonly prefixes = new Map<string, string>();
  private hasRoot = false;

  /** The name of an element; its attributes may declare prefixes. A prefix of the root that is no usual one is left out. */
  nameOf(name: string, attributes: Readonly<Record<string, string>>): string {
    for (const key in attributes) if (key.startsWith('xmlns:')) this.declare(key.slice(6), attributes[key] ?? '');
    const colon = name.indexOf(':');
    const prefix = name.slice(0, Math.max(colon, 0));
    if (!this.hasRoot && prefix !== '' && !this.prefixes.has(prefix)) this.prefixes.set(prefix, '');
    this.hasRoot = true;
    if (colon === -1) return name;
    const usual = this.prefixes.get(prefix) ?? prefix;
    const local = name.slice(colon + 1);
    return usual === '' ? local : `${usual}:${local}`;
  }

  private declare(prefix: string, namespace: string): void {
    const usual = usualPrefixes.find(([rule]) => rule.test(namespace.trim()))?.[1];
    if (usual !== undefined) this.prefixes.set(prefix, usual);
  }
}
