import { useId } from 'react';
import { readingOptionsMessages } from '../../language/current/readingOptions.ts';
import { adjacentValue, type Options, optionChange, optionValues } from './options.ts';
import { setOptions } from './optionsStore.ts';
import styles from './ReadingPanel.module.css';

interface StepSliderProps {
  name: 'size' | 'width' | 'spacing';
  step: Options['size'];
}

/** A slider with step buttons: a slider alone is hard to set by switch access or with a tremor. */
export function StepSlider({ name, step }: StepSliderProps) {
  const id = useId();
  const label = readingOptionsMessages[name];
  const most = optionValues[name].length;
  const set = (value: string | undefined) => value !== undefined && setOptions(optionChange(name, value));
  const button = (sign: string, by: 1 | -1, words: string) => {
    const next = adjacentValue(name, step, by);
    return (
      <button type="button" aria-label={words} aria-disabled={next === undefined} onClick={() => set(next)}>
        {sign}
      </button>
    );
  };
  return (
    <div className={styles.scale}>
      <label htmlFor={id}>{label}</label>
      <span aria-hidden="true">{readingOptionsMessages.step(step, most)}</span>
      <div className={styles.slider}>
        {button('−', -1, readingOptionsMessages.less(label))}
        <input
          id={id}
          type="range"
          min={1}
          max={most}
          value={step}
          aria-valuetext={readingOptionsMessages.stepOf(step, most)}
          onChange={(event) => set(event.currentTarget.value)}
        />
        {button('+', 1, readingOptionsMessages.more(label))}
      </div>
    </div>
  );
}
