import { useWords } from '../language/words.ts';
import { Icon } from '../ui/Icon.tsx';
import { inOrder } from '../ui/inOrder.ts';
import styles from './Figure.module.css';
import type { BlockOf } from './schema.ts';

type Image = BlockOf<'figure'>['images'][number];

/** A photo with its caption. One that the archive has lost keeps its caption and says so; none is invented. */
export function Figure({ figure }: { figure: BlockOf<'figure'> }) {
  const words = useWords();
  const { images, alt, caption, credit } = figure;
  const credited = credit && <span className={styles.quiet}>{` ${credit}`}</span>;
  if (images.length === 0) {
    return (
      <figure id={figure.id} className={styles.missing}>
        <Icon name="photo-missing" />
        <figcaption>
          {caption}
          {credited} <span className={styles.quiet}>{words.photoMissing}</span>
        </figcaption>
      </figure>
    );
  }
  return (
    <figure id={figure.id} className={styles.figure}>
      <Picture images={images} alt={alt} />
      <figcaption>
        {caption}
        {credited}
      </figcaption>
    </figure>
  );
}

/** The first format is the preferred one; the last image stands for browsers that know none of the others. */
function Picture({ images, alt }: { images: Image[]; alt: string }) {
  const fallback = images[images.length - 1];
  if (!fallback) return null;
  const formats = [...new Set(images.map((image) => image.format))];
  return (
    <picture>
      {inOrder(formats.map((format) => format !== fallback.format && source(images, format)))}
      <img
        src={fallback.src}
        srcSet={widths(images, fallback.format)}
        sizes={columnWidth}
        width={fallback.width}
        height={fallback.height}
        alt={alt}
        loading="lazy"
        decoding="async"
      />
    </picture>
  );
}

/** The text column is 42.5rem at most and all but the page's padding below that. */
const columnWidth = '(min-width: 45rem) 42.5rem, 100vw';

function source(images: Image[], format: Image['format']) {
  return <source type={format && `image/${format}`} srcSet={widths(images, format)} sizes={columnWidth} />;
}

function widths(images: Image[], format: Image['format']) {
  return images
    .filter((image) => image.format === format)
    .map((image) => `${image.src} ${image.width}w`)
    .join(', ');
}
