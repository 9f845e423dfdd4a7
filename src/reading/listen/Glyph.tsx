import styles from './Player.module.css';

const outlines = {
  previous: 'M6 5v14M19 5 9 12l10 7z',
  pause: 'M8 5v14M16 5v14',
  play: 'M7 4.5 19 12 7 19.5z',
  next: 'M18 5v14M5 5l10 7-10 7z',
};

export type GlyphName = keyof typeof outlines;

/** A sign of the player, over the words of its button. */
export function Glyph({ name }: { name: GlyphName }) {
  return (
    <svg className={styles.glyph} viewBox="0 0 24 24" aria-hidden="true">
      <path d={outlines[name]} />
    </svg>
  );
}
