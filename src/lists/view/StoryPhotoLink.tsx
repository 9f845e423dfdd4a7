import { articlePath } from '../../paths.ts';
import { Picture } from '../../ui/Picture.tsx';
import type { Story } from '../model/lists.ts';

interface StoryPhotoLinkProps {
  story: Pick<Story, 'id' | 'photo'>;
  className: string | undefined;
  /** How wide it is shown, in the words of `img`. */
  sizes: string;
  /** Whether it is the largest thing that the reader sees first, and so the browser asks for it first. */
  isFirst?: boolean;
}

/** The photo of a story, if it has one: once more the link of its headline, so only for the eye and the pointer. */
export function StoryPhotoLink({ story: { id, photo }, className, sizes, isFirst = false }: StoryPhotoLinkProps) {
  if (!photo) return null;
  return (
    // biome-ignore lint/a11y/useAnchorContent: out of the tab order, and the headline beside it is the same link
    <a href={articlePath(id)} className={className} tabIndex={-1} aria-hidden="true">
      <Picture
        photo={{ images: photo.images, alt: '' }}
        sizes={sizes}
        {...(isFirst ? { fetchPriority: 'high' } : { loading: 'lazy' })}
      />
    </a>
  );
}
