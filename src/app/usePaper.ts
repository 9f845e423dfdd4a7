import { useEffect } from 'react';
import { newspaperDate } from '../language/dates.ts';
import { useWords } from '../language/words.ts';

/**
 * When the page goes to paper: tells the style sheet the date (Layout.module.css), and asks for the photos that have not
 * been in sight. Without a script there is no date, and photos that come when they are near may be missing.
 */
export function usePaper(): void {
  const words = useWords();
  useEffect(() => {
    const prepare = () => {
      const date = newspaperDate(words, Date.now());
      document.documentElement.style.setProperty('--printed-on', `"${words.printedOn} ${date}"`);
      for (const photo of document.querySelectorAll<HTMLImageElement>('img[loading=lazy]')) photo.loading = 'eager';
    };
    window.addEventListener('beforeprint', prepare);
    return () => window.removeEventListener('beforeprint', prepare);
  }, [words]);
}
