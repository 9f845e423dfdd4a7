import type { InputLine } from '../../model/manuscript.ts';
import type { Notice } from '../../model/notice.ts';
import { hiddenComments, markTasks, undefinedFootnotes } from './extendedMarks.ts';
import { markdownLines } from './markdownLines.ts';
import { makeFigures, takeTitle } from './markdownTokens.ts';
import type { NumberedLine } from './numberedLines.ts';

/** Markdown as HTML. */
export interface Rendered {
  html: string;
  /** The first heading of the first level, which is not in the HTML; none where the headline is given in other words. */
  title?: string;
  lines: InputLine[];
  notices: Notice[];
}

/** What the plugin of footnotes knows of their definitions: -1 for one that nothing refers to. */
type FootnoteEnv = { footnotes?: { refs?: Record<string, number> } };

function unusedFootnotes({ footnotes }: FootnoteEnv, lines: readonly NumberedLine[]): Notice[] {
  const unused = Object.entries(footnotes?.refs ?? {}).filter(([, id]) => id < 0);
  return unused.map(([key]) => {
    const mark = `[^${key.slice(1)}]:`;
    const line = lines.find(({ text }) => text.trimStart().startsWith(mark));
    const text = line?.text.trimStart().slice(mark.length).trim() ?? key.slice(1);
    return { code: 'unused-footnote', text, ...(line && { line: line.number }) };
  });
}

/**
 * Loads the parser of Markdown: CommonMark with tables, strikethrough, HTML and footnotes. Indented lines are no code: articles
 * have none, and paragraphs are indented. Addresses are left to the rules of articles, so that a bad one costs no words.
 *
 * @returns the renderer; `headline` where one is given
 */
export async function loadMarkdown(): Promise<
  (lines: readonly NumberedLine[], headline: string | undefined) => Rendered
> {
  const [{ default: MarkdownIt }, { default: footnotes }] = await Promise.all([
    import('markdown-it'),
    import('markdown-it-footnote'),
  ]);
  return (lines, headline) => {
    const md = new MarkdownIt({ html: true }).use(footnotes).disable('code');
    md.validateLink = () => true;
    md.renderer.rules.footnote_block_open = () => '<section class="footnotes"><ol class="footnotes-list">';
    const env: FootnoteEnv = {};
    const tokens = md.parse(lines.map(({ text }) => text).join('\n'), env);
    markTasks(tokens);
    const visible = markdownLines(tokens, lines);
    const title = takeTitle(tokens, headline);
    makeFigures(tokens, md);
    const html = md.renderer.render(tokens, md.options, env);
    const notices = [
      ...unusedFootnotes(env, lines),
      ...undefinedFootnotes(tokens, lines),
      ...hiddenComments(tokens, lines),
    ];
    return { html, lines: visible, notices, ...(title !== undefined && { title }) };
  };
}
