import { Component, type ReactNode } from 'react';
import { messages } from '../language/current/core.ts';

interface SectionBoundaryProps {
  /** Error message in place of the section. */
  message?: string;
  /** Id of the section, so that links to it reach the message. */
  id?: string | undefined;
  /** Called before a retry. */
  onRetry?: (() => void) | undefined;
  children: ReactNode;
}

/** Error boundary of a section: the rest of the page stays, and the reader can retry in place. */
export class SectionBoundary extends Component<SectionBoundaryProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    const { message = messages.partFailed, id, children, onRetry } = this.props;
    if (!this.state.failed) return children;
    const retry = () => {
      onRetry?.();
      this.setState({ failed: false });
    };
    return (
      <div role="alert" id={id} tabIndex={-1}>
        <p>{message}</p>
        <button type="button" onClick={retry}>
          {messages.tryAgain}
        </button>
      </div>
    );
  }
}
