import { type ReactNode, Suspense, useLayoutEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { useWords } from '../language/words.ts';
import { SectionBoundary } from '../ui/SectionBoundary.tsx';

/** The parts of a page that React takes over in a document; the rest stays as the HTML brought it. */
export type Islands = Readonly<Record<string, ReactNode>>;

interface IslandProps {
  name: string;
  /** Whether it stands in a line of text. */
  inline?: boolean;
  children?: ReactNode;
}

/** Marks a part of a frame as an island, for `MountedIslands` to find it in the document. */
export function Island({ name, inline = false, children }: IslandProps) {
  const Element = inline ? 'span' : 'div';
  return (
    <Element data-island={name}>
      <IslandBoundary>{children}</IslandBoundary>
    </Element>
  );
}

/**
 * Renders each island into its element of the document, in place of the HTML that kept its room. Nothing is hydrated, so
 * nothing that others have done to that HTML can be a mismatch. An island whose element is gone is left out.
 */
export function MountedIslands({ islands }: { islands: Islands }) {
  return Object.entries(islands).map(([name, children]) => (
    <MountedIsland key={name} name={name}>
      {children}
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
        <IslandBoundary>{children}</IslandBoundary>
        <Removal of={served} />
      </Suspense>,
      element,
    )
  );
}

/** Takes nodes out of the page in the frame in which the rest of its Suspense boundary is there. */
function Removal({ of }: { of: readonly ChildNode[] }) {
  useLayoutEffect(() => {
    for (const node of of) node.remove();
  }, [of]);
  return null;
}

/** The element of an island in the document that is open. */
export function islandElement(name: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-island="${name}"]`);
}

/** What fails inside an island stays inside. */
function IslandBoundary({ children }: { children: ReactNode }) {
  const words = useWords();
  return <SectionBoundary message={words.partFailed}>{children}</SectionBoundary>;
}
