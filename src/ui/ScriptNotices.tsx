import { messages } from '../language/current/core.ts';
import styles from './ScriptNotices.module.css';

/**
 * Shown where the entry script could not be loaded. It is always in the HTML, hidden until the head script sets
 * `data-failed` (src/boot.ts).
 */
export function ScriptFailedNotice({ words = messages.scriptFailed }) {
  return (
    <p role="alert" className={styles.scriptFailed}>
      {words}
    </p>
  );
}

/** Shown where no script runs: visible unless the head script has run (styles/scriptless.css). */
export function NoScriptNotice({ words = messages.needsScript }) {
  return (
    <p data-notice="" className={styles.needsScript}>
      {words}
    </p>
  );
}
