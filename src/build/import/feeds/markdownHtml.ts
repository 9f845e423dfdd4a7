import MarkdownIt from 'markdown-it';
import { withinTime } from '../formats/withinTime.ts';

const markdown = new MarkdownIt({ html: true, linkify: false });

/** In ms; what people write takes a few. */
const longest = 2000;

/** Markdown of a card as HTML. */
export function markdownHtml(text: string): string {
  return withinTime(longest, tooLong, () => markdown.render(text));
}

const tooLong = 'Một khối Markdown của bài quá rối để đọc.';
