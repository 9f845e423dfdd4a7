import { readingOptionsMessages } from '../../language/current/readingOptions.ts';
import { optionChange } from './options.ts';
import { setOptions } from './optionsStore.ts';

interface CheckboxFieldProps {
  name: 'progress' | 'minutes';
  on: boolean;
}

/** An option that is on or off, as a checkbox. */
export function CheckboxField({ name, on }: CheckboxFieldProps) {
  return (
    <label>
      <input type="checkbox" checked={on} onChange={() => setOptions(optionChange(name, on ? 'off' : 'on'))} />{' '}
      {readingOptionsMessages[name]}
    </label>
  );
}
