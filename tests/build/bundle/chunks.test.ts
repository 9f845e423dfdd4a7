import type { Rolldown } from 'vite';
import { expect, it } from 'vitest';
import { chunkOf } from '../../../src/build/bundle/chunks.ts';

const chunks = ['/home/x/src/app/WholePage.tsx', '/home/x/src/other/app/WholePage.tsx', undefined].map(
  (facadeModuleId) => ({ facadeModuleId }) as Rolldown.OutputChunk,
);

it('finds the chunk of a module by its whole path', () => {
  expect(chunkOf(chunks, 'app/WholePage.tsx')).toBe(chunks[0]);
});

it('tells which module is not there, as after a rename', () => {
  expect(() => chunkOf(chunks, 'app/Page.tsx')).toThrow('No chunk of the bundle begins with src/app/Page.tsx');
});
