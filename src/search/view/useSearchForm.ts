import { useEffect, useLayoutEffect } from 'react';
import { debounce } from '../../ui/debounce.ts';
import type { SearchEngine } from './engine.ts';

/** How long after the last key the search begins, in ms. */
const typingDelay = 150;

/** The page's form, which stands in its HTML: what is typed before the script is there stays. */
export function searchForm(): { form: HTMLFormElement; field: HTMLInputElement } | undefined {
  const form = document.querySelector<HTMLFormElement>('search form');
  const field = form?.querySelector('input');
  return form && field ? { form, field } : undefined;
}

/**
 * Lets the results follow the field.
 *
 * @param text what the address asks for; the field shows it, unless something else has been typed before the script was there
 * @param entry changes with each navigation
 * @param onText called with what is typed, some time after the last key, and at once when the form is sent
 */
export function useSearchForm(text: string, entry: string, engine: SearchEngine, onText: (text: string) => void): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the field changes the text, and the text the field only on a navigation
  useLayoutEffect(() => {
    const field = searchForm()?.field;
    if (!field || field.value === text) return;
    if (field.value && document.activeElement === field) onText(field.value);
    else field.value = text;
  }, [entry]);
  useEffect(() => {
    const found = searchForm();
    if (!found) return;
    const { form, field } = found;
    const ask = () => onText(field.value);
    const later = debounce(ask, typingDelay);
    const type = (event: Event) => {
      // A syllable in the making of an input method is none to search for.
      if ((event as InputEvent).isComposing) return;
      // A first letter is asked for at once: its answer is one small file, and it is the wait that readers notice.
      if (field.value.length === 1)
        engine.answer({ ...engine.askedIn(window.location.search), text: field.value }).catch(() => {});
      later();
    };
    const send = (event: Event) => {
      event.preventDefault();
      later.cancel();
      ask();
    };
    field.addEventListener('input', type);
    field.addEventListener('compositionend', later);
    field.addEventListener('focus', engine.prepare);
    form.addEventListener('submit', send);
    return () => {
      later.cancel();
      field.removeEventListener('input', type);
      field.removeEventListener('compositionend', later);
      field.removeEventListener('focus', engine.prepare);
      form.removeEventListener('submit', send);
    };
  }, [engine, onText]);
}
