import type { ComponentProps } from 'react';
import { inOrder } from '../ui/inOrder.ts';
import type { BlockOf } from './schema.ts';

type Image = BlockOf<'figure'>['images'][number];

interface PictureProps extends Pick<ComponentProps<'img'>, 'sizes' | 'loading' | 'onLoad' | 'onError'> {
  photo: BlockOf<'figure'>;
}

/** The first format is the preferred one; the last stands for browsers that know none of the others. */
export function Picture({ photo: { images, alt }, sizes, ...img }: PictureProps) {
  const fallback = fallbackOf(images);
  if (!fallback) return null;
  const formats = [...new Set(images.map((image) => image.format))];
  return (
    <picture>
      {inOrder(formats.map((format) => format !== fallback.format && source(images, format, sizes)))}
      <img
        src={fallback.src}
        srcSet={widths(images, fallback.format)}
        sizes={sizes}
        width={fallback.width}
        height={fallback.height}
        alt={alt}
        decoding="async"
        {...img}
      />
    </picture>
  );
}

/** The best image in the format that every browser knows. */
export function fallbackOf(images: readonly Image[]): Image | undefined {
  return images.find(({ format }) => format === images.at(-1)?.format);
}

function source(images: readonly Image[], format: Image['format'], sizes: string | undefined) {
  return <source type={format && `image/${format}`} srcSet={widths(images, format)} sizes={sizes} />;
}

function widths(images: readonly Image[], format: Image['format']) {
  return images
    .filter((image) => image.format === format)
    .map((image) => `${image.src} ${image.width}w`)
    .join(', ');
}
