import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { ArticleRecord } from './articleRecord.ts';

/** Lines that are written at once. */
const linesAtOnce = 1_000;

/** The records of all articles, by name, and what keeps them for the next build. */
export interface ArticleRecords {
  all: Map<string, ArticleRecord>;
  write: () => Promise<void>;
}

/**
 * The records of the last build, if it had the same code and settings.
 *
 * @param file absolute path
 * @param code a hash of the code and the settings that records follow from
 */
export function articleRecords(file: string, code: string): ArticleRecords {
  const all = readRecords(file, code);
  return { all, write: () => writeRecords(file, code, all.values()) };
}

/**
 * The records that the last build left, by name; none where they were made by other code or settings, or anything is wrong with
 * them.
 */
function readRecords(file: string, code: string): Map<string, ArticleRecord> {
  try {
    if (!existsSync(file)) return new Map();
    const content = readFileSync(file);
    const records = new Map<string, ArticleRecord>();
    let isOfThisCode = false;
    for (let start = 0, end = content.indexOf('\n'); end >= 0; start = end + 1, end = content.indexOf('\n', start)) {
      const line = JSON.parse(content.toString('utf8', start, end));
      if (start === 0) isOfThisCode = line.code === code;
      else records.set(line.name, { ...line, signature: decoded(line.signature) });
      if (!isOfThisCode) return new Map();
    }
    return records;
  } catch {
    return new Map();
  }
}

/** Writes the records for the next build, line by line; where they cannot be written, it reads all articles. */
async function writeRecords(file: string, code: string, records: Iterable<ArticleRecord>): Promise<void> {
  const temporary = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    const handle = await open(temporary, 'w');
    let lines = [JSON.stringify({ code })];
    for (const record of records) {
      lines.push(JSON.stringify({ ...record, signature: encoded(record.signature) }));
      if (lines.length < linesAtOnce) continue;
      await handle.write(`${lines.join('\n')}\n`);
      lines = [];
    }
    if (lines.length > 0) await handle.write(`${lines.join('\n')}\n`);
    await handle.close();
    renameSync(temporary, file);
  } catch {
    rmSync(temporary, { force: true });
  }
}

function encoded({ buffer, byteOffset, byteLength }: Uint32Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString('base64');
}

function decoded(text: string): Uint32Array {
  return new Uint32Array(new Uint8Array(Buffer.from(text, 'base64')).buffer);
}
