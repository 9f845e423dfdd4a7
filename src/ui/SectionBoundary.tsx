import { Component, type ReactNode } from 'react';

interface SectionBoundaryProps {
  /** Shown in place of the section when it fails. */
  message: string;
  /** The id that links to the section lead to. */
  id: string;
  children: ReactNode;
}

/** Keeps a failure inside one section from blanking the page. */
export class SectionBoundary extends Component<SectionBoundaryProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    const { message, id, children } = this.props;
    if (!this.state.failed) return children;
    return (
      <p role="alert" id={id} tabIndex={-1}>
        {message}
      </p>
    );
  }
}
