import { optionsKey } from './optionsKey.ts';

/** Another tab has set options, or erased them. What shows them loads only then; where it cannot, this tab stays as it is. */
export function followOtherTabs(): () => void {
  const follow = ({ key }: StorageEvent) => {
    if (key !== null && key !== optionsKey) return;
    import('./keptOptions.ts').then(
      ({ showKeptOptions }) => showKeptOptions(),
      () => {},
    );
  };
  window.addEventListener('storage', follow);
  return () => window.removeEventListener('storage', follow);
}
