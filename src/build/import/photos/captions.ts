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

/** What is said of the photos that have no caption still: their description stands in for it, or else the headline. */
export function captionNotices(blocks: readonly RawBlock[], photos: TakenPhotos): Notice[] {
  return blocks
    .filter((raw) => isFigure(raw))
    .filter((raw) => isUncaptioned(raw, photos))
    .map(
      ({ block: { alt }, picture = '' }): Notice =>
        alt === ''
          ? { code: 'caption-missing', text: picture }
          : { code: 'caption-from-alt', text: alt, result: picture },
    );
}

function isUncaptioned({ block, picture }: RawFigure, { bySource }: TakenPhotos): boolean {
  return bySource.has(picture ?? '') && block.caption === '';
}

function isBare(raw: RawFigure, photos: TakenPhotos): boolean {
  return isUncaptioned(raw, photos) && raw.block.alt === '';
}

function questionFor({ picture }: RawBlock): string {
  return `Ảnh ${picture} không có chú thích. Chú thích là gì? (Enter: lấy tít bài)`;
}
