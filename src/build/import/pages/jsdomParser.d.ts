declare module '@mozilla/readability/JSDOMParser.js' {
  /** The light DOM that Readability comes with; well-formed XML only. */
  class JSDOMParser {
    parse(xml: string, url?: string): Document;
  }
  export = JSDOMParser;
}
