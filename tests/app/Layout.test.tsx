import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import { Layout } from '../../src/app/Layout.tsx';

vi.mock('../../src/site.ts', async (original) => ({ ...(await original<object>()), name: '“đất”', initial: 'Đ' }));

it('the masthead has the letter that the icon has, not the first of the name', () => {
  expect(renderToStaticMarkup(<Layout>{null}</Layout>)).toContain('data-letter="Đ"');
});
