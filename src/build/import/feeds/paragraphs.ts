import type { Context } from './openBlocks.ts';

/** The text between two tags of blocks, with its blank lines and lines as elements. */
export function paragraphs(run: string, context: Context): string {
  if (context === 'structure') return run;
  const pieces = run.split(/\n\s*\n/u).map(withBreaks);
  const kept = pieces.filter((piece) => piece !== '');
  if (context === 'paragraph') return kept.join('</p>\n<p>');
  if (context === 'line') return kept.join('<br>');
  if (context === 'item' && kept.length < 2) return kept.join('');
  return kept.map((piece) => `<p>${piece}</p>`).join('\n');
}

function withBreaks(piece: string): string {
  const lines = piece.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '').join('<br>');
}
