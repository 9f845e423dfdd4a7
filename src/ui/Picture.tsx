import type { ComponentProps } from 'react';
import { staticChildren } from './staticChildren.ts';

/** A photo in one size and format. */
export interface PictureImage {
  src: string;
  /** Pixels. */
  width: number;
  height: number;
  /** The end of its MIME type. */
  format?: string | undefined;
}

interface PictureProps
  extends Pick<ComponentProps<'img'>, 'lang' | 'sizes' | 'loading' | 'fetchPriority' | 'onLoad' | 'onError'> {
  /** Its images, the preferred format first, the widest of each first. */
  photo: { images: readonly PictureImage[]; alt: string };
}

/** One `source` per format, the preferred one first; the last format is the `img`, for browsers that support no other. */
export function Picture({ photo: { images, alt }, sizes, ...img }: PictureProps) {
  const fallback = fallbackOf(images);
  if (!fallback) return null;
  const formats = [...new Set(images.map((image) => image.format))];
  return (
    <picture>
      {staticChildren(formats.map((format) => format !== fallback.format && source(images, format, sizes)))}
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

/** The best image in the last format, which every browser supports. */
export function fallbackOf(images: readonly PictureImage[]): PictureImage | undefined {
  return images.find(({ format }) => format === images.at(-1)?.format);
}

function source(images: readonly PictureImage[], format: PictureImage['format'], sizes: string | undefined) {
  return <source type={format && `image/${format}`} srcSet={widths(images, format)} sizes={sizes} />;
}

function widths(images: readonly PictureImage[], format: PictureImage['format']) {
  return images
    .filter((image) => image.format === format)
    .map((image) => `${image.src} ${image.width}w`)
    .join(', ');
}
