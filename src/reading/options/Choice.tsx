import { useId } from 'react';
import { viReading } from '../../language/viReading.ts';
import { setOptions } from './keptOptions.ts';
import { changeOf, steps } from './options.ts';
import styles from './ReadingPanel.module.css';

interface ChoiceProps {
  name: 'typeface' | 'theme';
  chosen: string;
  /** By the steps of the option. */
  words: Readonly<Record<string, string>>;
}

/** One of several, each with its words. */
export function Choice({ name, chosen, words }: ChoiceProps) {
  const id = useId();
  return (
    <fieldset className={styles.choice}>
      <legend>{viReading[name]}</legend>
      {steps[name].map((step) => (
        <label key={step}>
          <input type="radio" name={id} checked={step === chosen} onChange={() => setOptions(changeOf(name, step))} />{' '}
          {words[step]}
        </label>
      ))}
    </fieldset>
  );
}
