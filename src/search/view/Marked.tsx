import type { MarkedRange } from '../model/marks.ts';

/** A text in NFC with what was found in it. */
export function Marked({ text, marks }: { text: string; marks: readonly MarkedRange[] }) {
  return (
    <>
      {marks.map(({ start, end }, nth) => [
        text.slice(marks[nth - 1]?.end ?? 0, start),
        <mark key={start}>{text.slice(start, end)}</mark>,
      ])}
      {text.slice(marks.at(-1)?.end ?? 0)}
    </>
  );
}
