import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from './writeWhole.ts';

/** What an input became. */
export interface RegisterEntry {
  /** Names the input: the file's folder and name, and the article within a file that holds several. */
  input: string;
  /** Hash of what the input said. */
  manuscript: string;
  /** Of the article. */
  id: string;
  /** Hash of the article's file as it was written: another hash now is an edit by hand. */
  article: string;
  /** Hashes of the originals of its photos as they were written, by their names. */
  photos?: Readonly<Record<string, string>>;
}

/** Which inputs became which articles, so that importing again changes nothing that a person has not asked for. */
export interface Register {
  /** The entry of the same input: the same words under any name, or the same name with other words. */
  find: (input: string, manuscript: string) => RegisterEntry | undefined;
  /** The entries of all inputs that became an article. */
  of: (id: string) => RegisterEntry[];
  set: (entry: RegisterEntry) => void;
  /** Writes the file if an entry was set. */
  save: () => void;
}

/** Beside the articles, to be committed with them; the dot keeps it out of the build. */
const fileName = '.imported.jsonl';

/** @param folder of the articles */
export async function readRegister(folder: string): Promise<Register> {
  const file = join(folder, fileName);
  const entries = (await readFile(file, 'utf8').catch(() => '')).split('\n').flatMap(readEntry);
  const byInput = new Map(entries.map((entry) => [entry.input, entry]));
  const byManuscript = new Map(entries.map((entry) => [entry.manuscript, entry]));
  const byId = new Map<string, RegisterEntry[]>();
  for (const entry of byInput.values()) byId.set(entry.id, [...(byId.get(entry.id) ?? []), entry]);
  let isChanged = false;
  return {
    find: (input, manuscript) => byManuscript.get(manuscript) ?? byInput.get(input),
    of: (id) => byId.get(id) ?? [],
    set: (entry) => {
      const before = byInput.get(entry.input);
      if (before) {
        byManuscript.delete(before.manuscript);
        byId.set(
          before.id,
          (byId.get(before.id) ?? []).filter((other) => other !== before),
        );
      }
      byId.set(entry.id, [...(byId.get(entry.id) ?? []), entry]);
      byInput.set(entry.input, entry);
      byManuscript.set(entry.manuscript, entry);
      isChanged = true;
    },
    save: () => {
      if (!isChanged) return;
      const lines = [...byInput.values()].sort((a, b) => (a.input < b.input ? -1 : 1));
      writeWhole(file, lines.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
    },
  };
}

/** A line that cannot be read is as one that is not there: its article is found by its id. */
function readEntry(line: string): RegisterEntry[] {
  try {
    const { input, manuscript, id, article, photos = {} } = JSON.parse(line);
    const isWhole = [input, manuscript, id, article, ...Object.values(photos)].every(
      (value) => typeof value === 'string',
    );
    return isWhole ? [{ input, manuscript, id, article, photos }] : [];
  } catch {
    return [];
  }
}

/** The hash by which the register compares texts, SHA-256 in hex. */
export function hashOf(text: string | Uint8Array): string {
  return hash('sha256', text, 'hex');
}
