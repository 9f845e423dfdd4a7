import { useEffect, useState } from 'react';
import { createListening } from './listening.ts';
import { spokenSentences } from './passages.ts';
import { firstInSight } from './sight.ts';
import { spokenLanguage } from './spokenLanguage.ts';

/** Reads the article on the page aloud, from the first sentence in sight, until the part that asks for it goes. */
export function useListening(headlineId: string, textId: string) {
  const [{ sentences, language, listening }] = useState(() => prepare(headlineId, textId));
  const [now, setNow] = useState(listening.state);

  useEffect(() => {
    const stop = listening.begin(setNow);
    const leave = () => listening.state().phase === 'speaking' && listening.pause();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      stop();
    };
  }, [listening]);

  return { now, sentences, language, listening };
}

function prepare(headlineId: string, textId: string) {
  const headline = document.getElementById(headlineId);
  const text = document.getElementById(textId);
  const sentences = headline && text ? spokenSentences(headline, text) : [];
  const root = document.documentElement.lang;
  const language = spokenLanguage(text?.textContent ?? '', text?.lang || root, root);
  const said = sentences.map((sentence) => sentence.said);
  return { sentences, language, listening: createListening(said, language, firstInSight(sentences)) };
}
