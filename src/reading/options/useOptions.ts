import { useSyncExternalStore } from 'react';
import type { Options } from './options.ts';
import { getOptions, subscribeToOptions } from './optionsStore.ts';

/** The current options, wherever they are set. */
export function useOptions(): Options {
  return useSyncExternalStore(subscribe, getOptions);
}

function subscribe(onChange: () => void): () => void {
  return subscribeToOptions(() => {
    onChange();
    return undefined;
  });
}
