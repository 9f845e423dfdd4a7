import styles from './Icon.module.css';

/** Outlines on a 24 px grid. A lazy chunk has its own (article/view/Figure.tsx, reading/read-aloud/Controls.tsx). */
export const outlines = {
  options: 'M1.5 19 7 5l5.5 14M3.5 14h7M14.5 15.5a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0M21.5 11.5V19',
  listen: 'M4 9.5v5h3.5l4.5 4v-13l-4.5 4zM15.5 9a4 4 0 0 1 0 6M18 6.5a7.5 7.5 0 0 1 0 11',
  share: 'M12 15V3M7.5 7.5 12 3l4.5 4.5M5 12v9h14v-9',
  bookmark: 'M6 3.5h12V21l-6-5-6 5z',
  up: 'M12 19V5M6 11l6-6 6 6',
  back: 'M12 5v14M6 13l6 6 6-6',
  before: 'M19 12H5M11 6l-6 6 6 6',
  after: 'M5 12h14M13 6l6 6-6 6',
  print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z',
};

/** A decorative icon beside the words it illustrates, in their colour; hidden from screen readers. */
export function Icon({ outline }: { outline: string }) {
  return (
    <svg className={styles.icon} viewBox="0 0 24 24" aria-hidden="true">
      <path d={outline} />
    </svg>
  );
}
