import type { Article } from '../../../article/schema/articleSchema.ts';
import { compose } from '../compose/compose.ts';
import type { Composition, Section } from '../compose/composition.ts';
import { futureNotices } from '../compose/dateNotices.ts';
import { type Answered, finishArticle } from '../compose/finishArticle.ts';
import type { Manuscript } from '../model/manuscript.ts';
import type { Notice } from '../model/notice.ts';
import { captioned, captionNotices } from '../photos/captions.ts';
import type { FindPicture } from '../photos/findPicture.ts';
import { type LoosePhoto, withLoosePhotos } from '../photos/loosePhotos.ts';
import { type TakenPhotos, takePhotos } from '../photos/takePhotos.ts';
import { type AnswerSources, answer } from './answers.ts';

/** The photos of one input. */
export interface OwnPhotos {
  find: FindPicture;
  /** Beside it, for no other text. */
  photos: readonly LoosePhoto[];
}

/** An article that only lacks its id, with its photos. */
export interface ReadArticle {
  answered: Answered;
  photos: TakenPhotos;
  notices: Notice[];
}

/** What a manuscript says, with the photos beside it in their places. */
export function composeWithPhotos(
  manuscript: Manuscript,
  photos: OwnPhotos['photos'],
  sections: readonly Section[],
): Composition {
  return withPhotosBeside(compose(manuscript, sections), photos);
}

/**
 * Finds the photos of a text, and asks for what it does not say.
 *
 * @throws RefusedError where that stays unknown
 */
export async function readArticle(
  composition: Composition,
  find: FindPicture,
  from: AnswerSources,
): Promise<ReadArticle> {
  const known = await answer(composition, from);
  const photos = await takePhotos(known.blocks, find);
  const answered = { ...known, blocks: await captioned(known.blocks, photos, from.ask) };
  return {
    answered,
    photos,
    notices: [
      ...answered.notices.filter((notice) => !isOfLost(notice, photos)),
      ...futureNotices(answered.datePublished, Date.now()),
      ...photos.notices,
      ...captionNotices(answered.blocks, photos),
    ],
  };
}

/** Where a photo was put does not matter once it cannot be used. */
function isOfLost({ code, text }: Notice, photos: TakenPhotos): boolean {
  return code === 'photo-at-end' && photos.notices.some((lost) => lost.text === text);
}

/** A caption that got a photo lacks none. */
function withPhotosBeside(composition: Composition, loose: readonly LoosePhoto[]): Composition {
  const { blocks, notices, filled } = withLoosePhotos(composition.blocks, loose);
  const isFilled = ({ code, text }: Notice) => code === 'image-missing' && filled.includes(text ?? '');
  const still = composition.notices.filter((notice) => !isFilled(notice));
  return { ...composition, blocks, notices: [...still, ...notices] };
}

/** The article under an id, its figures naming their originals. */
export function articleOf(id: string, { answered, photos: { bySource } }: ReadArticle): Article {
  return finishArticle(id, answered, (src) => {
    const photo = bySource.get(src);
    return photo ? [{ photo: photo.name }] : [];
  });
}
