/** Whether a press on a link asks for another tab, a window or a file: then it is the browser's. */
export function isModifiedClick(event: Pick<MouseEvent, 'metaKey' | 'ctrlKey' | 'shiftKey' | 'altKey'>): boolean {
  return event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
}
