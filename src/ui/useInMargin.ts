import { type RefObject, useEffect, useState } from 'react';
import { isInMargin } from './ToolRail.tsx';

/** Whether a tool that is on the page already stands in the margin; it may change while the page is open. */
export function useInMargin(tool: RefObject<HTMLElement | null>): boolean {
  const [inMargin, setInMargin] = useState(() => isIn(tool));
  useEffect(() => {
    const observer = new ResizeObserver(() => setInMargin(isIn(tool)));
    observer.observe(document.body);
    observer.observe(document.documentElement);
    return () => observer.disconnect();
  }, [tool]);
  return inMargin;
}

function isIn({ current }: RefObject<HTMLElement | null>): boolean {
  return current !== null && isInMargin(current);
}
