import { articlePath } from '../../paths.ts';
import { Picture } from '../../ui/Picture.tsx';
import type { Story } from '../model/lists.ts';

/** For the eye and the pointer alone: the headline beside it is the same link. */
const repeatedLink = { tabIndex: -1, 'aria-hidden': true } as const;

interface StoryPhotoLinkProps {
  story: Pick<Story, 'id' | 'photo'>;
  className: string | undefined;
  /** How wide it is shown, in the words of `img`. */
  sizes: string;
  /** Whether it is the largest thing that the reader sees first, and so the browser asks for it first. */
  isFirst?: boolean;
}

/** The photo of a story, if it has one. */
export function StoryPhotoLink({ story: { id, photo }, className, sizes, isFirst = false }: StoryPhotoLinkProps) {
  return (
    photo && (
      <a href={articlePath(id)} className={className} {...repeatedLink}>
        <Picture
          photo={{ images: photo.images, alt: '' }}
          sizes={sizes}
          {...(isFirst ? { fetchPriority: 'high' } : { loading: 'lazy' })}
        />
      </a>
    )
  );
}
