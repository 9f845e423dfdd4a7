import type { ComponentProps, ReactNode } from 'react';
import { Icon, type IconName } from './Icon.tsx';
import styles from './Tool.module.css';

interface ToolProps extends Omit<ComponentProps<'button'>, 'type' | 'className'> {
  icon: IconName;
  children: ReactNode;
}

/** A button that needs the script: it takes its place in the first frame, and shows itself when it works. */
export function Tool({ icon, children, ...button }: ToolProps) {
  return (
    <button type="button" className={styles.tool} data-tool={icon} {...button}>
      <Icon name={icon} />
      <span>{children}</span>
    </button>
  );
}
