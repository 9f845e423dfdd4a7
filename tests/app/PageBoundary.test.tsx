// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { PageBoundary } from '../../src/app/PageBoundary.tsx';
import { recordServedDocument } from '../../src/app/servedDocument.ts';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  delete document.documentElement.dataset.failed;
});

function Failing(): never {
  throw new Error('insertBefore');
}

it('what fails in React leaves the text of the document where it is, and the page says that it does not work', () => {
  document.body.innerHTML = '<div id="root"><h1>Tít</h1><p>Lời bài.</p></div><div id="react"></div>';
  recordServedDocument(() => {});
  // React tells the console of what a boundary catches.
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  render(
    <PageBoundary>
      <Failing />
    </PageBoundary>,
    { container: document.getElementById('react') ?? document.body },
  );
  expect(said).toHaveBeenCalled();
  expect(document.getElementById('root')?.textContent).toBe('TítLời bài.');
  expect(document.documentElement.dataset.failed).toBe('');
});
