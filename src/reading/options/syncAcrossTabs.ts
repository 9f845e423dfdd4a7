import { optionsKey } from '../../storage.ts';
import { reloadOptions } from './optionsStore.ts';

/** Applies options that another tab has stored or erased. */
export function syncAcrossTabs(): () => void {
  const follow = ({ key }: StorageEvent) => {
    if (key === null || key === optionsKey) reloadOptions();
  };
  window.addEventListener('storage', follow);
  return () => window.removeEventListener('storage', follow);
}
