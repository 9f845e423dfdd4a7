import { useId } from 'react';
import { viReading } from '../../language/viReading.ts';
import { setOptions } from './keptOptions.ts';
import { changeOf, type Options, stepFrom, steps } from './options.ts';
import styles from './ReadingPanel.module.css';

interface ScaleProps {
  name: 'size' | 'width' | 'spacing';
  step: Options['size'];
}

/** A scale with its buttons for less and more: a slider alone is hard to set with a switch or an unsteady hand. */
export function Scale({ name, step }: ScaleProps) {
  const id = useId();
  const label = viReading[name];
  const most = steps[name].length;
  const set = (value: string | undefined) => value !== undefined && setOptions(changeOf(name, value));
  const button = (sign: string, by: 1 | -1, words: string) => {
    const next = stepFrom(name, step, by);
    return (
      <button type="button" aria-label={words} aria-disabled={next === undefined} onClick={() => set(next)}>
        {sign}
      </button>
    );
  };
  return (
    <div className={styles.scale}>
      <label htmlFor={id}>{label}</label>
      <span aria-hidden="true">{viReading.step(step, most)}</span>
      <div className={styles.slider}>
        {button('−', -1, viReading.less(label))}
        <input
          id={id}
          type="range"
          min={1}
          max={most}
          value={step}
          aria-valuetext={viReading.stepOf(step, most)}
          onChange={(event) => set(event.currentTarget.value)}
        />
        {button('+', 1, viReading.more(label))}
      </div>
    </div>
  );
}
