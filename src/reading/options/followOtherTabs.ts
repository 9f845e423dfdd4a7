import { showKeptOptions } from './keptOptions.ts';
import { optionsKey } from './optionsKey.ts';

/** Shows what another tab has set or erased. */
export function followOtherTabs(): () => void {
  const follow = ({ key }: StorageEvent) => {
    if (key === null || key === optionsKey) showKeptOptions();
  };
  window.addEventListener('storage', follow);
  return () => window.removeEventListener('storage', follow);
}
