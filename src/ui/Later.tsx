import { type ComponentType, lazy, Suspense } from 'react';
import { useWords } from '../language/words.ts';
import { SectionBoundary } from './SectionBoundary.tsx';

/** Loads a component. The same function each time: what it has loaded is remembered by it. */
export type LoadComponent<Props extends object> = () => Promise<ComponentType<Props>>;

interface LaterProps<Props extends object> {
  /** The id of the sentence that stands in its place when it cannot be had. */
  id: string;
  load: LoadComponent<Props>;
  /** For the component. */
  props: Props;
  /** Whether the parts around it wait for it too; else nothing stands in its place meanwhile. */
  outerWaits?: boolean;
}

const loaded = new WeakMap<object, unknown>();

/** A component whose script comes only when it is asked for; when that cannot be had, a sentence says so. */
export function Later<Props extends object>({ id, load, props, outerWaits = false }: LaterProps<Props>) {
  const words = useWords();
  const Part = lazyOf(load);
  const part = <Part {...props} />;
  return (
    // `lazy` keeps a failure for good, so another attempt is another component.
    <SectionBoundary message={words.partMissing} id={id} onRetry={() => loaded.delete(load)}>
      {outerWaits ? part : <Suspense>{part}</Suspense>}
    </SectionBoundary>
  );
}

function lazyOf<Props extends object>(load: LoadComponent<Props>): ComponentType<Props> {
  const known = loaded.get(load) ?? lazy(() => load().then((component) => ({ default: component })));
  loaded.set(load, known);
  return known as ComponentType<Props>;
}
