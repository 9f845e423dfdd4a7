import { type ComponentType, useEffect, useState } from 'react';
import { applyLaterStyle } from './laterStyle.ts';
import { storySelector } from './storyElements.ts';

interface StoryMarksLoaderProps {
  /** Whether stories come and go while the page is shown. */
  follows?: boolean;
}

/**
 * What the reader did, at each story of the page that is shown: loaded after its first frame, and not where there is no story.
 * Without a network there are no marks. Needs a key where React keeps it from one page to the next.
 */
export function StoryMarksLoader({ follows = false }: StoryMarksLoaderProps) {
  const [Marks, setMarks] = useState<ComponentType<StoryMarksLoaderProps>>();
  useEffect(() => {
    if (!follows && !document.querySelector(storySelector)) return;
    let isShown = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const load = async () => {
      const [{ StoryMarks }] = await Promise.all([import('./StoryMarks.tsx'), applyLaterStyle()]);
      if (isShown) setMarks(() => StoryMarks);
    };
    // A frame's callbacks run before it is painted.
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => load().catch(() => {}));
    });
    return () => {
      isShown = false;
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [follows]);
  return Marks && <Marks follows={follows} />;
}
