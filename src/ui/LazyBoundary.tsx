import { type ComponentType, lazy } from 'react';
import { messages } from '../language/current/core.ts';
import { SectionBoundary } from './SectionBoundary.tsx';

/** Loads a component. Must be a stable function: the loaded component is cached by it. */
export type LoadComponent<Props extends object> = () => Promise<ComponentType<Props>>;

interface LazyBoundaryProps<Props extends object> {
  /** Id of the error message shown in its place. */
  id: string;
  load: LoadComponent<Props>;
  /** Props of the component. */
  props: Props;
}

const loaded = new WeakMap<object, unknown>();

/** Lazy loading of a component within an error boundary; the reader can retry a failed load. It suspends while it loads. */
export function LazyBoundary<Props extends object>({ id, load, props }: LazyBoundaryProps<Props>) {
  const Part = lazyOf(load);
  return (
    // `lazy` caches a rejection for good, so a retry needs a new lazy component.
    <SectionBoundary message={messages.partMissing} id={id} onRetry={() => loaded.delete(load)}>
      <Part {...props} />
    </SectionBoundary>
  );
}

function lazyOf<Props extends object>(load: LoadComponent<Props>): ComponentType<Props> {
  const known = loaded.get(load) ?? lazy(() => load().then((component) => ({ default: component })));
  loaded.set(load, known);
  return known as ComponentType<Props>;
}
