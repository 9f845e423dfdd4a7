import { fieldsOf, listOf, numberOf, wordsOf } from './json.ts';

export type Fields = Readonly<Record<string, unknown>>;

/** The tables of a Ghost export, joined by the ids of posts. */
export interface GhostData {
  posts: readonly Fields[];
  /** Tags and authors in the order of the post. */
  tagsOf: (post: Fields) => readonly Fields[];
  authorsOf: (post: Fields) => readonly Fields[];
  /** The fields of a post that Ghost keeps apart. */
  metaOf: (post: Fields) => Fields;
}

/** Reads the tables of an export, in the forms that Ghost has given it; undefined where the value is none. */
export function readGhostData(json: unknown): GhostData | undefined {
  const root = fieldsOf(json);
  const data = [fieldsOf(listOf(root.db)[0]).data, root.data, root]
    .map(fieldsOf)
    .find(({ posts }) => Array.isArray(posts));
  if (!data) return undefined;
  const meta = byId(data.posts_meta, 'post_id');
  return {
    posts: rows(data.posts),
    tagsOf: join(data.posts_tags, 'tag_id', data.tags, 'tags'),
    authorsOf: joinAuthors(data),
    metaOf: (post) => ({ ...meta.get(wordsOf(post.id) ?? ''), ...present(post) }),
  };
}

function joinAuthors(data: Fields): GhostData['authorsOf'] {
  const users = byId(data.users, 'id');
  const authorsOf = join(data.posts_authors, 'author_id', data.users, 'authors');
  return (post) => {
    const authors = authorsOf(post);
    const only = users.get(wordsOf(post.author_id) ?? '');
    return authors.length > 0 || !only ? authors : [only];
  };
}

/** @param own the field of a post that may hold the same rows itself */
function join(links: unknown, key: string, table: unknown, own: string): (post: Fields) => readonly Fields[] {
  const linked = byId(table, 'id');
  const byPost = new Map<string, { row: Fields; order: number }[]>();
  for (const link of rows(links)) {
    const row = linked.get(wordsOf(link[key]) ?? '');
    const post = wordsOf(link.post_id);
    if (!row || post === undefined) continue;
    const of = byPost.get(post) ?? [];
    byPost.set(post, of);
    of.push({ row, order: numberOf(link.sort_order) ?? 0 });
  }
  for (const of of byPost.values()) of.sort((one, other) => one.order - other.order);
  return (post) => byPost.get(wordsOf(post.id) ?? '')?.map(({ row }) => row) ?? rows(post[own]);
}

function byId(table: unknown, key: string): ReadonlyMap<string, Fields> {
  return new Map(rows(table).map((row) => [wordsOf(row[key]) ?? '', row]));
}

function rows(table: unknown): readonly Fields[] {
  return listOf(table).map(fieldsOf);
}

function present(post: Fields): Fields {
  return Object.fromEntries(Object.entries(post).filter(([, value]) => value !== null));
}
