import * as v from 'valibot';
import { closedObject } from './closedObject.ts';
import { photoNameRule, publicPathRule, textRules } from './textRules.ts';

const pixels = v.pipe(v.number(), v.integer('a whole number of pixels'), v.minValue(1, 'at least 1 pixel'));

const image = closedObject({
  src: v.pipe(v.string(), publicPathRule, v.description('Đường dẫn của tệp ảnh trong thư mục public.')),
  width: pixels,
  height: pixels,
  format: v.optional(v.picklist(['avif', 'webp', 'jpeg', 'png', 'svg+xml'])),
});

const photo = closedObject({
  photo: v.pipe(
    v.string(),
    ...textRules,
    photoNameRule,
    v.description('Tên tệp ảnh gốc trong thư mục src/photos/<mã bài>; các cỡ và định dạng do trang tự làm.'),
  ),
});

const listed = v.array(image);
const made = v.strictTuple([photo], 'one photo alone');
const either = v.union([made, listed]);

/**
 * The images of a figure: an original from which the build makes them, or a list that is written by hand. Which of the two is
 * meant follows from the first one, so that an issue names what is wrong with that.
 */
export const figureImagesSchema: typeof either = {
  ...either,
  '~run'(dataset, config) {
    const [first]: unknown[] = Array.isArray(dataset.value) ? dataset.value : [];
    return (Object.hasOwn(Object(first), 'photo') ? made : listed)['~run'](dataset, config);
  },
};

/** One picture in one size and format. */
export type Image = v.InferOutput<typeof image>;
export type FigureImages = readonly (Image | v.InferOutput<typeof photo>)[];

/** The name of the original from which the build makes a figure's images; undefined where they are listed by hand. */
export function photoNameIn(images: FigureImages): string | undefined {
  const [first] = images;
  return first && 'photo' in first ? first.photo : undefined;
}

/** The images that are listed by hand. */
export function listedImages(images: FigureImages): Image[] {
  return images.filter((one) => 'src' in one);
}
