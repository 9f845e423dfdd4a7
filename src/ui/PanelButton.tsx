import { type MouseEvent, type ReactNode, type RefObject, Suspense, useRef, useState } from 'react';
import type { outlines } from './Icon.tsx';
import { LazyBoundary, type LoadComponent } from './LazyBoundary.tsx';
import { ToolButton } from './ToolButton.tsx';

/** What an opened panel gets. */
export interface PanelProps {
  /** The button that opened it: the panel is in the margin where that is. */
  button: RefObject<HTMLElement | null>;
  /** Gets the focus back: the button if it was pressed; what had the focus if a shortcut opened it. */
  opener: Element | null;
  onClose: () => void;
}

interface PanelButtonProps {
  icon: keyof typeof outlines;
  /** Its `aria-keyshortcuts`. */
  shortcut: string;
  /** Id of the message shown when the panel cannot be loaded. */
  errorId: string;
  load: LoadComponent<PanelProps>;
  children: ReactNode;
}

/** A tool that opens and closes a panel, whose code loads with the first press. */
export function PanelButton({ icon, shortcut, errorId, load, children }: PanelButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [opener, setOpener] = useState<Element | null>();
  const isOpen = opener !== undefined;
  const toggle = ({ currentTarget, isTrusted }: MouseEvent) =>
    // Safari does not focus a button that is clicked.
    setOpener(isOpen ? undefined : isTrusted ? currentTarget : document.activeElement);
  return (
    <>
      <ToolButton ref={button} icon={icon} aria-keyshortcuts={shortcut} aria-expanded={isOpen} onClick={toggle}>
        {children}
      </ToolButton>
      {isOpen && (
        <Suspense>
          <LazyBoundary id={errorId} load={load} props={{ button, opener, onClose: () => setOpener(undefined) }} />
        </Suspense>
      )}
    </>
  );
}
