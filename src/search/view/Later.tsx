import { Suspense } from 'react';
import { missingPartId } from '../../ids.ts';
import { LazyBoundary, type LoadComponent } from '../../ui/LazyBoundary.tsx';

/** A part of the search that first results do without; until it is there, nothing stands in its place. */
export function Later<Props extends object>({ load, props }: { load: LoadComponent<Props>; props: Props }) {
  return (
    <Suspense fallback={null}>
      <LazyBoundary id={missingPartId} load={load} props={props} />
    </Suspense>
  );
}
