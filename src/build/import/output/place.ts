import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleId, freeId } from '../metadata/articleId.ts';
import { hashOf, type Register, type RegisterEntry } from './register.ts';

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
   * @param isOwn whether an article that is there may be this one, by its id and the text of its file
   * @returns `other`: the first article that has the id which would follow
   */
  find: (words: string, isOwn: (id: string, text: string) => boolean) => Place & { other?: string };
}

/**
 * @param register knows which files are as the command wrote them
 * @param isTaken whether this run has given an id to another input, so that a dry run gives none twice
 */
export function placesIn(folder: string, register: Pick<Register, 'of'>, isTaken: (id: string) => boolean): Places {
  const read = (id: string) => {
    try {
      return readFileSync(join(folder, `${id}.json`), 'utf8');
    } catch {
      return undefined;
    }
  };
  const place = (id: string, before: string | undefined): Place => {
    const hash = before === undefined ? undefined : hashOf(before);
    return {
      id,
      file: join(folder, `${id}.json`),
      ...(before !== undefined && { before }),
      isEdited: hash !== undefined && !register.of(id).some(({ article }) => article === hash),
    };
  };
  return {
    known: ({ id }) => place(id, read(id)),
    find: (words, isOwn) => {
      const others: string[] = [];
      let before: string | undefined;
      const isOthers = (id: string) => {
        before = read(id);
        const isFree = before === undefined ? !isTaken(id) : isOwn(id, before);
        if (!isFree) others.push(id);
        return !isFree;
      };
      const id = freeId(articleId(words), isOthers);
      const [other] = others;
      return { ...place(id, before), ...(other !== undefined && { other }) };
    },
  };
}
