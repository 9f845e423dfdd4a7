import { htmlTokens } from './htmlTokens.ts';
import { OpenBlocks } from './openBlocks.ts';
import { paragraphs } from './paragraphs.ts';

/**
 * Paragraphs from blank lines and `br` from single ones, as WordPress shows text of its classic editor (wpautop), in
 * blocks too. What is in lists, tables and preformatted text keeps its elements.
 */
export function autop(html: string): string {
  const parts: string[] = [];
  const blocks = new OpenBlocks();
  let run = '';
  let isAfterBreak = false;
  const flush = () => {
    if (run.trim() !== '') parts.push(paragraphs(run, blocks.context));
    run = '';
    isAfterBreak = false;
  };
  for (const token of htmlTokens(html.replace(/\r\n?/gu, '\n'))) {
    if (token.name === undefined) {
      run += isAfterBreak ? token.html.replace(/^[ \t]*\n/u, ' ') : token.html;
      isAfterBreak = false;
    } else if (blocks.isBlock(token.name)) {
      flush();
      blocks.take(token);
      parts.push(token.html);
    } else {
      run += token.html.replaceAll('\n', ' ');
      isAfterBreak = token.name === 'br';
    }
  }
  flush();
  return parts.join('');
}
