import { type FigureImages, type Image, listedImages, photoNameIn } from '../../article/schema/figureImages.ts';
import { derivativesOf } from '../photos/derivatives.ts';
import type { ArticlePhotos } from '../photos/sitePhotos.ts';

/** The images of a figure as its page has them, and its colour where they are made of an original. */
export function figureImages(images: FigureImages, photos?: ArticlePhotos): { images: Image[]; colour?: string } {
  const name = photoNameIn(images);
  if (name === undefined) return { images: listedImages(images) };
  const photo = photos?.get(name);
  return photo ? { images: derivativesOf(photo), colour: photo.colour } : { images: [] };
}
