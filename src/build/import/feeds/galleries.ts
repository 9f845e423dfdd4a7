import type { Notice } from '../model/notice.ts';
import { figureHtml } from './figureHtml.ts';
import type { Attachment, Library } from './library.ts';

/**
 * The photos of a `[gallery]`, one figure each: those that it names by id, else those that were put up with the post.
 * Ids without a file in the export are told.
 *
 * @returns undefined where no photo is left
 */
export function galleryHtml(
  attributes: ReadonlyMap<string, string>,
  library: Library,
  postId: string,
  notices: Notice[],
): string | undefined {
  const named = attributes.get('ids') ?? attributes.get('include');
  const photos = named === undefined ? ofPost(attributes, library, postId) : byIds(named, library, notices);
  return photos.length === 0 ? undefined : photos.map((photo) => figureHtml(photo, library.budget)).join('\n');
}

function byIds(ids: string, library: Library, notices: Notice[]): Attachment[] {
  return [...new Set(ids.match(/\d+/gu))].flatMap((id) => {
    const attachment = library.attachments.get(id);
    if (!attachment) notices.push({ code: 'gallery-photo-missing', result: id });
    return attachment ?? [];
  });
}

function ofPost(attributes: ReadonlyMap<string, string>, library: Library, postId: string): Attachment[] {
  const left = new Set(attributes.get('exclude')?.match(/\d+/gu));
  const photos = library.byParent.get(attributes.get('id') ?? postId) ?? [];
  return photos.filter(({ id }) => !left.has(id));
}
