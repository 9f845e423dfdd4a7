import { publishChange } from './changes.ts';
import { write } from './database.ts';
import type { WriteTransaction } from './schema.ts';
import { type StoreError, storeErrorOf } from './storeError.ts';

/** Of a mutation: committed, with its value, or why not. */
export type Result<Value = unknown> = { ok: true; value: Value } | { ok: false; error: StoreError };

/** Runs `work` as `write` does and, once it is committed, tells all tabs that comments of these articles have changed. */
export async function mutate<Value>(
  articleIds: Iterable<string>,
  work: (transaction: WriteTransaction) => Promise<Value>,
): Promise<Result<Value>> {
  try {
    const value = await write(work);
    for (const articleId of articleIds) publishChange({ articleId });
    return { ok: true, value };
  } catch (error) {
    return { ok: false, error: storeErrorOf(error) };
  }
}
