declare module 'markdown-it-footnote' {
  import type { MarkdownIt } from 'markdown-it';

  /** Footnotes as Pandoc has them: `[^1]` with a definition, and `^[within the line]`. */
  const footnotes: (md: MarkdownIt) => void;

  // biome-ignore lint/style/noDefaultExport: the package has no other.
  export { footnotes as default };
}
