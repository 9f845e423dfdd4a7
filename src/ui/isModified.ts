import type { MouseEvent } from 'react';

/** Whether a press on a link asks for another tab, a window or a file: then it is the browser's. */
export function isModified(event: MouseEvent): boolean {
  return event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
}
