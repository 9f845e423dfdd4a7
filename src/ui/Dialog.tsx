import { type ComponentProps, useId, useLayoutEffect, useRef, useState } from 'react';
import { useCloseOnBack } from './closeOnBack.ts';
import styles from './Dialog.module.css';

interface DialogProps extends Pick<ComponentProps<'dialog'>, 'onInput' | 'aria-describedby' | 'children'> {
  title: string;
  /** Words of the button beside the title that closes it; without them the content has one. */
  closeLabel?: string;
  /** Asked to close by the button, Escape, Back or a press on the backdrop: renders it no more. */
  onClose: () => void;
  /** Gets the focus back; without it, what has the focus when it opens. */
  opener?: Element | null;
  /** In the flow of the page instead of over it; may change while it is open, and the focus stays. */
  inFlow?: boolean;
  /** Its size and place, where it is not a box in the middle. */
  className?: string | undefined;
}

/** An open dialog with its title. Closed, it gives the focus back. */
export function Dialog({
  title,
  closeLabel,
  onClose,
  opener,
  inFlow = false,
  className,
  children,
  ...more
}: DialogProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [returnTo] = useState(() => opener ?? document.activeElement);
  const focused = useRef<HTMLElement>(undefined);
  const close = useRef(onClose);
  close.current = onClose;
  useCloseOnBack(!inFlow, onClose);
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element) return;
    // The browser will give the focus back to what has it when the dialog is shown.
    if (returnTo instanceof HTMLElement) returnTo.focus({ preventScroll: true });
    const shut = inFlow ? () => element.close() : openModal(element, () => close.current());
    if (inFlow) element.show();
    focused.current?.focus({ preventScroll: true });
    return () => {
      const { activeElement } = document;
      focused.current =
        activeElement instanceof HTMLElement && element.contains(activeElement) ? activeElement : undefined;
      shut();
    };
  }, [inFlow, returnTo]);
  return (
    <dialog
      ref={dialog}
      className={`${styles.dialog} ${className ?? styles.box}`}
      data-in-flow={inFlow}
      aria-labelledby={id}
      onKeyDown={({ key }) => inFlow && key === 'Escape' && onClose()}
      {...more}
    >
      <div className={styles.inside}>
        <div className={styles.head}>
          <h2 id={id}>{title}</h2>
          {closeLabel && (
            <button type="button" onClick={onClose}>
              {closeLabel}
            </button>
          )}
        </div>
        {children}
      </div>
    </dialog>
  );
}

/**
 * Shows a dialog over the page. Escape and a press on the backdrop ask to close it. Closed, the browser gives the focus
 * back to what had it.
 *
 * @param onClose asked to close it; also called after the browser has closed it by itself
 * @param content selector of what a press inside of is not beside the dialog
 * @returns closes it
 */
export function openModal(dialog: HTMLDialogElement, onClose: () => void, content = 'dialog > *'): () => void {
  const closing = new AbortController();
  const { signal } = closing;
  const cancel = (event: Event) => {
    event.preventDefault();
    onClose();
  };
  dialog.addEventListener('cancel', cancel, { signal });
  // Not the event, still to come, of an earlier `close()`.
  dialog.addEventListener('close', () => dialog.open || onClose(), { signal });
  // A drag in or out, as of a selection, ends in a `click` on the common ancestor: it must go down and up beside as well.
  let isBeside = false;
  const followPress = ({ type, target }: Event) => {
    isBeside = (isBeside || type === 'pointerdown') && target instanceof Element && !target.closest(content);
    if (isBeside && type === 'click') onClose();
  };
  for (const type of ['pointerdown', 'pointerup', 'click']) dialog.addEventListener(type, followPress, { signal });
  dialog.showModal();
  return () => {
    closing.abort();
    dialog.close();
  };
}
