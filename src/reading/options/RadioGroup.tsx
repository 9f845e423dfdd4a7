import { useId } from 'react';
import { readingOptionsMessages } from '../../language/current/readingOptions.ts';
import { optionChange, optionValues } from './options.ts';
import { setOptions } from './optionsStore.ts';
import styles from './ReadingPanel.module.css';

interface RadioGroupProps {
  name: 'typeface' | 'theme';
  chosen: string;
  /** Labels by value. */
  words: Readonly<Record<string, string>>;
}

/** An option with a few named values, as radio buttons. */
export function RadioGroup({ name, chosen, words }: RadioGroupProps) {
  const id = useId();
  return (
    <fieldset className={styles.choice}>
      <legend>{readingOptionsMessages[name]}</legend>
      {optionValues[name].map((step) => (
        <label key={step}>
          <input
            type="radio"
            name={id}
            checked={step === chosen}
            onChange={() => setOptions(optionChange(name, step))}
          />{' '}
          {words[step]}
        </label>
      ))}
    </fieldset>
  );
}
