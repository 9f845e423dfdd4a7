import { useEffect } from 'react';
import { newspaperDate } from '../language/dates.ts';
import { useWords } from '../language/words.ts';

/** Tells the style sheet the date when the page goes to paper (Layout.module.css). Without a script there is none. */
export function usePrintDate(): void {
  const words = useWords();
  useEffect(() => {
    window.onbeforeprint = () => {
      const date = newspaperDate(words, Date.now());
      document.documentElement.style.setProperty('--printed-on', `"${words.printedOn} ${date}"`);
    };
  }, [words]);
}
