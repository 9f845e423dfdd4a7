import { useEffect, useState } from 'react';
import { onOptions, optionsNow } from './keptOptions.ts';
import type { Options } from './options.ts';

/** The options now, wherever they are set. */
export function useOptions(): Options {
  const [options, setOptions] = useState(optionsNow);
  useEffect(
    () =>
      onOptions(() => {
        setOptions(optionsNow());
        return undefined;
      }),
    [],
  );
  return options;
}
