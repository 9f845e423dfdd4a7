import { useEffect, useState } from 'react';
import { searchMessages as words } from '../../language/current/search.ts';
import { sections } from '../../site.ts';
import type { FilterProps } from './FilterChoices.tsx';
import { Later } from './Later.tsx';
import { loadMore } from './loadMore.ts';
import styles from './Search.module.css';

const loadChoices = () => loadMore().then(({ FilterChoices }) => FilterChoices);

/** Filters by section and year, each with how many articles it lets through. They stand open where there is a margin. */
export function Filters({ asked, ask, count, onChange }: FilterProps) {
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const margin = window.matchMedia('(width >= 64rem)');
    const open = () => setOpen(margin.matches);
    open();
    margin.addEventListener('change', open);
    return () => margin.removeEventListener('change', open);
  }, []);
  const section = sections.find(({ id }) => id === asked.section)?.name ?? asked.section;
  const held = [section, asked.year].filter(Boolean).join(', ');
  return (
    <details className={styles.filters} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <b>{words.filter}</b> {held || words.everything}
      </summary>
      <Later load={loadChoices} props={{ asked, ask, count, onChange }} />
    </details>
  );
}
