import { useEffect, useState, useSyncExternalStore } from 'react';
import { textId } from '../../ids.ts';
import { firstSentenceInView } from './sentenceVisibility.ts';
import { createSpeechPlayer } from './speechPlayer.ts';
import { spokenLanguage } from './spokenLanguage.ts';
import { spokenSentences } from './spokenSentences.ts';

/** Reads the article aloud from the first visible sentence, as long as the component is mounted. */
export function useSpeechPlayer() {
  const [{ sentences, language, player }] = useState(prepare);
  const state = useSyncExternalStore(player.subscribe, player.getState);

  useEffect(() => {
    const stop = player.start();
    const pauseSpeech = () => player.getState().phase === 'speaking' && player.pause();
    window.addEventListener('pagehide', pauseSpeech);
    return () => {
      window.removeEventListener('pagehide', pauseSpeech);
      stop();
    };
  }, [player]);

  return { state, sentences, language, player };
}

function prepare() {
  const text = document.getElementById(textId);
  const root = document.documentElement.lang;
  const language = spokenLanguage(text?.textContent ?? '', text?.lang || root, root);
  const sentences = text ? spokenSentences(text, language) : [];
  const texts = sentences.map(({ spokenText }) => spokenText);
  return { sentences, language, player: createSpeechPlayer(texts, language, firstSentenceInView(sentences)) };
}
