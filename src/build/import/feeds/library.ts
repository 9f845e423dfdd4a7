import type { Budget } from './budget.ts';
import type { Picture } from './figureHtml.ts';
import type { XmlElement } from './xmlTree.ts';
import { childrenNamed, childText } from './xmlTree.ts';

/** A file that was put on a WordPress site. */
export interface Attachment extends Picture {
  id: string;
  /** The id of the post that it was put up with, 0 for none. */
  parent: string;
  order: number;
}

/** The files and blocks of a WordPress export that its posts name by their ids. */
export interface Library {
  attachments: ReadonlyMap<string, Attachment>;
  /** Pictures by the post that they were put up with, in the order of its gallery. */
  byParent: ReadonlyMap<string, readonly Attachment[]>;
  /** The content of blocks that several posts share. */
  sharedBlocks: ReadonlyMap<string, string>;
  budget: Budget;
}

const pictureName = /\.(?:jpe?g|png|gif|webp|avif|heic|tiff?|bmp)$/iu;

/** Collects what the items of an export have that others name. */
export function readLibrary(items: readonly XmlElement[], budget: Budget): Library {
  const attachments = new Map<string, Attachment>();
  const byParent = new Map<string, Attachment[]>();
  const sharedBlocks = new Map<string, string>();
  for (const item of items) {
    const type = childText(item, 'wp:post_type');
    const id = childText(item, 'wp:post_id');
    if (id === undefined) continue;
    if (type === 'wp_block') sharedBlocks.set(id, childText(item, 'content:encoded') ?? '');
    const attachment = type === 'attachment' ? readAttachment(item, id) : undefined;
    if (!attachment) continue;
    attachments.set(id, attachment);
    if (!pictureName.test(attachment.src)) continue;
    const siblings = byParent.get(attachment.parent) ?? [];
    byParent.set(attachment.parent, siblings);
    siblings.push(attachment);
  }
  for (const siblings of byParent.values()) siblings.sort((one, other) => one.order - other.order);
  return { attachments, byParent, sharedBlocks, budget };
}

function readAttachment(item: XmlElement, id: string): Attachment | undefined {
  const src = childText(item, 'wp:attachment_url') ?? childText(item, 'guid');
  if (src === undefined) return undefined;
  return {
    id,
    src,
    alt: postMeta(item, '_wp_attachment_image_alt'),
    caption: childText(item, 'excerpt:encoded'),
    parent: childText(item, 'wp:post_parent') ?? '0',
    order: Number(childText(item, 'wp:menu_order') ?? 0) || 0,
  };
}

/** The first value of a custom field of an item. */
export function postMeta(item: XmlElement, key: string): string | undefined {
  const meta = childrenNamed(item, 'wp:postmeta').find((field) => childText(field, 'wp:meta_key') === key);
  return meta && childText(meta, 'wp:meta_value');
}
