import { type RefObject, useId, useLayoutEffect, useRef, useState } from 'react';
import { viReading } from '../../language/viReading.ts';
import { useWords } from '../../language/words.ts';
import { useBackCloses } from '../../ui/useBackCloses.ts';
import { useInMargin } from '../../ui/useInMargin.ts';
import { loadShortcuts } from '../shortcuts/followShortcuts.ts';
import { Choice } from './Choice.tsx';
import { keepStill } from './keepStill.ts';
import { setOptions } from './keptOptions.ts';
import { defaults } from './options.ts';
import styles from './ReadingPanel.module.css';
import { Scale } from './Scale.tsx';
import { Switch } from './Switch.tsx';
import { useOptions } from './useOptions.ts';

interface ReadingPanelProps {
  /** What opened it: where that stands in the margin, so does the panel. */
  button: RefObject<HTMLElement | null>;
  onClose: () => void;
}

/**
 * The reading options: in the margin where that has room, and the text stays at hand; else as a dialog over the page, which
 * the browser's Back closes too.
 */
export function ReadingPanel({ button, onClose }: ReadingPanelProps) {
  const words = useWords();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const options = useOptions();
  const inMargin = useInMargin(button);
  const [said, setSaid] = useState('');

  const focused = useRef<HTMLElement>(undefined);
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element) return;
    // Taken out of the margin or into it by a change of the window, it keeps the focus, and gives it back to the button.
    if (focused.current) button.current?.focus({ preventScroll: true });
    if (inMargin) element.show();
    else element.showModal();
    focused.current?.focus({ preventScroll: true });
    return () => {
      const { activeElement } = document;
      const isInside = activeElement instanceof HTMLElement && element.contains(activeElement);
      focused.current = isInside ? activeElement : undefined;
      element.close();
    };
  }, [inMargin, button]);

  useLayoutEffect(() => (dialog.current ? keepStill(dialog.current, inMargin) : undefined), [inMargin]);
  useBackCloses(!inMargin, onClose);

  const reset = () => {
    setOptions(defaults);
    setSaid(viReading.isReset);
  };

  return (
    <dialog
      ref={dialog}
      className={styles.panel}
      data-in-margin={inMargin}
      aria-labelledby={`${id}title`}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onKeyDown={({ key }) => inMargin && key === 'Escape' && onClose()}
      onClick={({ target, currentTarget }) => !inMargin && target === currentTarget && onClose()}
      onInput={() => setSaid('')}
    >
      <div className={styles.inside}>
        <div className={styles.head}>
          <h2 id={`${id}title`}>{words.readingOptions}</h2>
          <button type="button" onClick={onClose}>
            {viReading.close}
          </button>
        </div>
        <Scale name="size" step={options.size} />
        <Scale name="width" step={options.width} />
        <Scale name="spacing" step={options.spacing} />
        <Choice name="typeface" chosen={options.typeface} words={viReading.typefaces} />
        <Choice name="theme" chosen={options.theme} words={viReading.themes} />
        <fieldset className={styles.choice}>
          <legend>{viReading.whileReading}</legend>
          <Switch name="progress" on={options.progress === 'on'} />
          <Switch name="minutes" on={options.minutes === 'on'} />
        </fieldset>
        <button type="button" className={styles.reset} onClick={reset}>
          {viReading.reset}
        </button>
        <p role="status">{said}</p>
        <button
          type="button"
          className={styles.reset}
          onClick={async () => {
            onClose();
            (await loadShortcuts()).showShortcuts();
          }}
        >
          {viReading.shortcuts}
        </button>
      </div>
    </dialog>
  );
}
