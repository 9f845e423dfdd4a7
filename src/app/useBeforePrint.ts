import { useEffect } from 'react';
import { messages } from '../language/current/core.ts';
import { formatDate } from '../language/dates.ts';

/** Before printing: hands the date to the style sheet (Footer.module.css), and loads the lazy photos. */
export function useBeforePrint(): void {
  useEffect(() => {
    const prepare = () => {
      const date = formatDate(Date.now());
      document.documentElement.style.setProperty('--printed-on', `"${messages.printedOn} ${date}"`);
      for (const photo of document.querySelectorAll<HTMLImageElement>('img[loading=lazy]')) photo.loading = 'eager';
    };
    window.addEventListener('beforeprint', prepare);
    return () => window.removeEventListener('beforeprint', prepare);
  }, []);
}
