import type { ComponentProps, ReactNode } from 'react';
import { Icon, outlines } from './Icon.tsx';
import styles from './ToolButton.module.css';

interface ToolButtonProps extends Omit<ComponentProps<'button'>, 'type' | 'className'> {
  icon: keyof typeof outlines;
  children: ReactNode;
}

/** A button that needs the script: it keeps its place in the first paint and becomes visible once the page is interactive. */
export function ToolButton({ icon, children, ...button }: ToolButtonProps) {
  return (
    <button type="button" className={styles.tool} {...button}>
      <Icon outline={outlines[icon]} />
      <span>{children}</span>
    </button>
  );
}
