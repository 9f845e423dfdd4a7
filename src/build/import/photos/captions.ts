import { isFigure, withCaption } from '../compose/captions.ts';
import type { Notice } from '../model/notice.ts';
import type { RawBlock } from '../model/rawBlock.ts';
import type { Asker } from '../questions.ts';
import type { TakenPhotos } from './takePhotos.ts';

type RawFigure = RawBlock & { block: Extract<RawBlock['block'], { type: 'figure' }> };

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

/** What is said of pictures that have no caption still: their description stands in for it, or else, of a photo, the headline. */
export function captionNotices(blocks: readonly RawBlock[], photos: TakenPhotos): Notice[] {
  return blocks.flatMap((raw): Notice[] => {
    if (!isFigure(raw) || raw.block.caption !== '') return [];
    const { block, picture = '' } = raw;
    if (isBare(raw, photos)) return [{ code: 'caption-missing', text: picture }];
    return block.alt === '' ? [] : [{ code: 'caption-from-alt', text: block.alt, result: picture }];
  });
}

function isBare({ block, picture = '' }: RawFigure, { bySource }: TakenPhotos): boolean {
  return bySource.has(picture) && block.caption === '' && block.alt === '';
}

function questionFor({ picture }: RawBlock): string {
  return `Ảnh ${picture} không có chú thích. Chú thích là gì? (Enter: lấy tít bài)`;
}
