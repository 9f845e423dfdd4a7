import { type ReactNode, Suspense } from 'react';
import { useWords } from '../language/words.ts';
import { SectionBoundary } from './SectionBoundary.tsx';

interface LaterProps {
  /** The id of the sentence that stands in its place when it cannot be had. */
  id: string;
  /** A part that `lazy` loads. */
  children: ReactNode;
}

/** A part of the page whose script comes only when it is asked for; when that cannot be had, a sentence says so. */
export function Later({ id, children }: LaterProps) {
  const words = useWords();
  return (
    <SectionBoundary message={words.partMissing} id={id}>
      <Suspense>{children}</Suspense>
    </SectionBoundary>
  );
}
