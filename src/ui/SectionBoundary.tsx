import { Component, type ReactNode } from 'react';

interface SectionBoundaryProps {
  /** Shown in place of the section when it fails. */
  message: string;
  children: ReactNode;
}

/** Keeps a failure inside one section from blanking the page. */
export class SectionBoundary extends Component<SectionBoundaryProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? <p role="alert">{this.props.message}</p> : this.props.children;
  }
}
