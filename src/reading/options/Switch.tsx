import { viReading } from '../../language/viReading.ts';
import { setOptions } from './keptOptions.ts';
import { changeOf } from './options.ts';

interface SwitchProps {
  name: 'progress' | 'minutes';
  on: boolean;
}

/** Something that is there or not. */
export function Switch({ name, on }: SwitchProps) {
  return (
    <label>
      <input type="checkbox" checked={on} onChange={() => setOptions(changeOf(name, on ? 'off' : 'on'))} />{' '}
      {viReading[name]}
    </label>
  );
}
