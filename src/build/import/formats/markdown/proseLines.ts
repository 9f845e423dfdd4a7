import type { NumberedLine } from './numberedLines.ts';

const fence = /^ {0,3}(```+|~~~+)/u;

/** A line, and whether it is of a block of code between fences, the fences too. */
export interface ProseLine extends NumberedLine {
  isCode: boolean;
  isFence: boolean;
}

/** Says of each line whether it is code, in which no mark means anything. */
export function proseLines(lines: readonly NumberedLine[]): ProseLine[] {
  let open: string | undefined;
  return lines.map((line) => {
    const [, mark] = fence.exec(line.text) ?? [];
    const isFence = mark !== undefined && (open === undefined || mark.startsWith(open));
    const isCode = open !== undefined || isFence;
    if (isFence) open = open === undefined ? mark : undefined;
    return { ...line, isCode, isFence };
  });
}

/** Changes a line but for the code within it. */
export function replaceProse(text: string, change: (prose: string) => string): string {
  if (!text.includes('`')) return change(text);
  return text
    .split(/(`[^`\n]+`)/u)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join('');
}
