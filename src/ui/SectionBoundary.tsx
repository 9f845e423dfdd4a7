import { Component, type ReactNode } from 'react';
import { useWords } from '../language/words.ts';
import styles from './Tool.module.css';

interface SectionBoundaryProps {
  /** Shown in place of the section when it fails. */
  message: string;
  /** The id that links to the section lead to. */
  id?: string | undefined;
  /** The reader asks for the section once more. */
  onRetry?: (() => void) | undefined;
  children: ReactNode;
}

/** Keeps a failure inside one section from blanking the page, and lets the reader try that section again in place. */
export class SectionBoundary extends Component<SectionBoundaryProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    const { message, id, children, onRetry } = this.props;
    if (!this.state.failed) return children;
    const retry = () => {
      onRetry?.();
      this.setState({ failed: false });
    };
    return <Failure message={message} id={id} onRetry={retry} />;
  }
}

function Failure({ message, id, onRetry }: { message: string; id: string | undefined; onRetry: () => void }) {
  const words = useWords();
  return (
    <div role="alert" id={id} tabIndex={-1}>
      <p>{message}</p>
      <button type="button" className={styles.tool} onClick={onRetry}>
        {words.tryAgain}
      </button>
    </div>
  );
}
