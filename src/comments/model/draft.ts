import { type BoxKey, parseBox } from './box.ts';

/** What was typed and not sent, as IndexedDB and localStorage hold it. */
export interface Draft {
  /** The id that the comment will have. */
  id: string;
  articleId: string;
  box: BoxKey;
  text: string;
  name: string;
  /** ms since 1970. */
  savedAt: number;
  /** Whether the reader has closed the box; then it does not open by itself. */
  closed?: boolean;
  /** Of an edit: `editedAt` of the comment as the edit began; absent when it had never been edited. */
  basedOn?: number | undefined;
}

/** A record as a draft, or undefined when it is damaged or foreign. */
export function parseDraft(record: unknown): Draft | undefined {
  if (typeof record !== 'object' || record === null) return undefined;
  const { id, articleId, box, text, name, savedAt, closed, basedOn } = record as Record<string, unknown>;
  const strings = [id, articleId, box, text, name].every((value) => typeof value === 'string');
  return strings && parseBox(box as string) && typeof savedAt === 'number' && !Number.isNaN(new Date(savedAt).getTime())
    ? ({ id, articleId, box, text, name, savedAt, closed: closed === true, basedOn } as Draft)
    : undefined;
}
