import type { Article, Block, BlockOf } from './schema.ts';

/** Whether a block is a figure whose photo the archive still has. */
export function isPhoto(block: Block): block is BlockOf<'figure'> {
  return block.type === 'figure' && block.images.length > 0;
}

/** The photos of an article in its order; their numbers begin with 1. */
export function photosOf({ body }: Article): BlockOf<'figure'>[] {
  return body.filter(isPhoto);
}
