import { type RefObject, useEffect, useState } from 'react';

/** Whether the tool is laid out in the margin; updates on resize. */
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

/** As the style sheet has it (ToolRail.module.css). */
function isIn({ current }: RefObject<HTMLElement | null>): boolean {
  const rail = current?.closest('aside');
  return rail ? getComputedStyle(rail).position === 'absolute' : false;
}
