import styles from './Icon.module.css';

/** Outlines on a 24 px grid, drawn with the colour of the words beside them. */
const outlines = {
  options: 'M1.5 19 7 5l5.5 14M3.5 14h7M14.5 15.5a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0M21.5 11.5V19',
  listen: 'M4 9.5v5h3.5l4.5 4v-13l-4.5 4zM15.5 9a4 4 0 0 1 0 6M18 6.5a7.5 7.5 0 0 1 0 11',
  share: 'M12 15V3M7.5 7.5 12 3l4.5 4.5M5 12v9h14v-9',
  up: 'M12 19V5M6 11l6-6 6 6',
  back: 'M12 5v14M6 13l6 6 6-6',
  print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z',
  'photo-missing': 'M4 7h3l2-2h6l2 2h3v12H4zM9.5 13a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0M3 3l18 18',
};

export type IconName = keyof typeof outlines;

/** A picture of the words beside it; it says nothing to a screen reader. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className={styles.icon} viewBox="0 0 24 24" aria-hidden="true">
      <path d={outlines[name]} />
    </svg>
  );
}
