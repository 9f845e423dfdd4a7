import { useId, useLayoutEffect, useState, useSyncExternalStore } from 'react';
import { messages } from '../../language/current/core.ts';
import { readingOptionsMessages } from '../../language/current/readingOptions.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import type { PanelProps } from '../../ui/PanelButton.tsx';
import { useInMargin } from '../../ui/useInMargin.ts';
import { loadShortcuts } from '../shortcuts/listenForShortcuts.ts';
import { freezePanel } from './freezePanel.ts';
import { defaults, optionChange, optionValues } from './options.ts';
import { getOptions, setOptions, subscribeToOptions } from './optionsStore.ts';
import styles from './ReadingPanel.module.css';
import { StepSlider } from './StepSlider.tsx';

/** The reading options: in the margin where that has room, so that the text stays in view; else as a modal dialog. */
export function ReadingPanel({ button, opener, onClose }: PanelProps) {
  const id = useId();
  const options = useSyncExternalStore(subscribe, getOptions);
  const inMargin = useInMargin(button);
  const [status, setStatus] = useState('');
  useLayoutEffect(() => (button.current ? freezePanel(button.current, inMargin) : undefined), [button, inMargin]);

  const reset = () => {
    setOptions(defaults);
    setStatus(readingOptionsMessages.isReset);
  };
  const showShortcuts = async () => {
    onClose();
    (await loadShortcuts()).showShortcuts();
  };

  const radios = (name: 'typeface' | 'theme', words: Readonly<Record<string, string>>) => (
    <fieldset className={styles.choice}>
      <legend>{readingOptionsMessages[name]}</legend>
      {optionValues[name].map((step) => (
        <label key={step}>
          <input
            type="radio"
            name={id + name}
            checked={step === options[name]}
            onChange={() => setOptions(optionChange(name, step))}
          />{' '}
          {words[step]}
        </label>
      ))}
    </fieldset>
  );
  const checkbox = (name: 'progress' | 'minutes') => (
    <label>
      <input
        type="checkbox"
        checked={options[name] === 'on'}
        onChange={({ currentTarget }) => setOptions(optionChange(name, currentTarget.checked ? 'on' : 'off'))}
      />{' '}
      {readingOptionsMessages[name]}
    </label>
  );

  return (
    <Dialog
      title={messages.readingOptions}
      closeLabel={readingOptionsMessages.close}
      className={styles.panel}
      inFlow={inMargin}
      opener={opener}
      onClose={onClose}
      onInput={() => setStatus('')}
    >
      <StepSlider name="size" step={options.size} />
      <StepSlider name="width" step={options.width} />
      <StepSlider name="spacing" step={options.spacing} />
      {radios('typeface', readingOptionsMessages.typefaces)}
      {radios('theme', readingOptionsMessages.themes)}
      <fieldset className={styles.choice}>
        <legend>{readingOptionsMessages.whileReading}</legend>
        {checkbox('progress')}
        {checkbox('minutes')}
      </fieldset>
      <button type="button" onClick={reset}>
        {readingOptionsMessages.reset}
      </button>
      <p role="status">{status}</p>
      <button type="button" onClick={showShortcuts}>
        {readingOptionsMessages.shortcuts}
      </button>
    </Dialog>
  );
}

function subscribe(onChange: () => void): () => void {
  return subscribeToOptions(() => {
    onChange();
    return undefined;
  });
}
