import { type ReactNode, Suspense, useLayoutEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { SectionBoundary } from '../ui/SectionBoundary.tsx';

/** The islands of an article's page that share its state. */
export type ArticleIslandName = 'way-back' | 'count' | 'tools' | 'passage' | 'end' | 'overlays';

type IslandName =
  | ArticleIslandName
  | 'comments'
  | 'search'
  | 'saved-count'
  | 'saved'
  | 'my-comments'
  | 'offline-notice';

/** The parts of a served document that React renders, by name; the rest stays as served. */
export type Islands = Readonly<Partial<Record<IslandName, ReactNode>>>;

interface IslandProps {
  name: IslandName;
  /** Whether its element is inline. */
  inline?: boolean;
  children?: ReactNode;
}

/** Marks a part of a frame as an island, for `MountedIslands` to find in the document. */
export function Island({ name, inline = false, children }: IslandProps) {
  const Element = inline ? 'span' : 'div';
  return (
    <Element data-island={name}>
      <SectionBoundary>{children}</SectionBoundary>
    </Element>
  );
}

/**
 * Renders each island by a portal into its element of the document, in place of the served placeholder. Nothing is hydrated,
 * so changes that others made to that HTML cannot mismatch. An island whose element is gone is left out.
 */
export function MountedIslands({ islands }: { islands: Islands }) {
  return (Object.keys(islands) as IslandName[]).map((name) => (
    <MountedIsland key={name} name={name}>
      {islands[name]}
    </MountedIsland>
  ));
}

function MountedIsland({ name, children }: IslandProps) {
  const [element] = useState(() => islandElement(name));
  const [served] = useState(() => [...(element?.childNodes ?? [])]);
  return (
    element &&
    createPortal(
      <Suspense>
        <SectionBoundary>{children}</SectionBoundary>
        <Removal of={served} />
      </Suspense>,
      element,
    )
  );
}

/** Removes nodes in the commit that shows the rest of its Suspense boundary. */
function Removal({ of }: { of: readonly ChildNode[] }) {
  useLayoutEffect(() => {
    for (const node of of) node.remove();
  }, [of]);
  return null;
}

/** The element of an island in the current document. */
export function islandElement(name: IslandName): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-island="${name}"]`);
}
