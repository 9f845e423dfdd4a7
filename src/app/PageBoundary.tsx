import { Component, type ReactNode } from 'react';
import { markScriptFailed } from './bootState.ts';
import { isServedDocumentShown } from './servedDocument.ts';

/**
 * The outermost error boundary, for failures outside of every other, such as `removeChild` of a node that an extension has
 * removed. The served document stays, without React; in place of a rendered page the browser loads the document.
 */
export class PageBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };
  readonly #servedPath = window.location.pathname;

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch() {
    if (window.location.pathname !== this.#servedPath || !isServedDocumentShown()) window.location.reload();
    else markScriptFailed();
  }

  override render() {
    return this.state.failed ? null : this.props.children;
  }
}
