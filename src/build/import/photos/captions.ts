import { isFigure, withCaption } from '../compose/captions.ts';
import type { Notice } from '../model/notice.ts';
import type { RawBlock } from '../model/rawBlock.ts';
import type { Asker } from '../questions.ts';
import type { TakenPhotos } from './takePhotos.ts';

/** Asks for the captions of photos that have none and no description. */
export async function captioned(
  blocks: readonly RawBlock[],
  photos: TakenPhotos,
  ask: Asker | undefined,
): Promise<RawBlock[]> {
  const answered: RawBlock[] = [];
  for (const raw of blocks) {
    const caption = ask && isFigure(raw) && isBare(raw, photos) && (await ask.text(questionFor(raw)));
    answered.push(caption && isFigure(raw) ? withCaption(raw, caption.normalize('NFC')) : raw);
  }
  return answered;
}

/** What is said of the photos that have no caption still. */
export function captionNotices(blocks: readonly RawBlock[], photos: TakenPhotos): Notice[] {
  return blocks
    .filter((raw) => isBare(raw, photos))
    .map(({ picture = '' }) => ({ code: 'caption-missing', text: picture }));
}

function isBare(raw: RawBlock, { bySource }: TakenPhotos): boolean {
  return isFigure(raw) && bySource.has(raw.picture ?? '') && !raw.block.caption && !raw.block.alt;
}

function questionFor({ picture }: RawBlock): string {
  return `Ảnh ${picture} không có chú thích. Chú thích là gì? (Enter: lấy tít bài)`;
}
