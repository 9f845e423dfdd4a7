import { Component, type ReactNode } from 'react';
import { isDocumentThere } from './servedDocument.ts';
import { markFailed } from './unstartedScript.ts';

/**
 * What fails outside of every part's own boundary, such as where others have taken out what React is about to take out. The
 * HTML that came as a document stands without React, so it stays; in place of a page that was rendered, the browser loads the
 * document of its address.
 */
export class PageBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };
  readonly #first = window.location.pathname;

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch() {
    if (window.location.pathname !== this.#first || !isDocumentThere()) window.location.reload();
    else markFailed();
  }

  override render() {
    return this.state.failed ? null : this.props.children;
  }
}
