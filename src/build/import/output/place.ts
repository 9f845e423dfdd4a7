import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleId, freeId } from '../metadata/articleId.ts';
import { hashOf, type RegisterEntry } from './register.ts';

/** Where an article goes, and what is there. */
export interface Place {
  id: string;
  file: string;
  /** The file as it is. */
  before?: string;
  /** It is not as the command wrote it, or the command did not write it. */
  isEdited: boolean;
}

/** Of a folder of articles. */
export interface Places {
  /** The place that an input has had before. */
  known: (entry: RegisterEntry) => Place;
  /**
   * A place for an input that is new: the id that follows from the slug or headline. If another article has it, one with a number.
   *
   * @param isSame whether a file's text is an earlier form of this article
   */
  find: (words: string, isSame: (text: string) => boolean) => Place;
}

/** @param taken ids that this run has given, so that a dry run gives none twice */
export function placesIn(folder: string, taken: ReadonlySet<string>): Places {
  const read = (id: string) => {
    try {
      return readFileSync(join(folder, `${id}.json`), 'utf8');
    } catch {
      return undefined;
    }
  };
  const place = (id: string, before: string | undefined, isEdited: boolean): Place => ({
    id,
    file: join(folder, `${id}.json`),
    ...(before !== undefined && { before }),
    isEdited,
  });
  return {
    known: ({ id, article }) => {
      const before = read(id);
      return place(id, before, before !== undefined && hashOf(before) !== article);
    },
    find: (words, isSame) => {
      let before: string | undefined;
      const isTaken = (id: string) => {
        before = read(id);
        return before === undefined ? taken.has(id) : !isSame(before);
      };
      const id = freeId(articleId(words), isTaken);
      return place(id, before, true);
    },
  };
}
