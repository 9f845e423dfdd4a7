import { createListeners } from '../../ui/listeners.ts';
import { readStorage, writeStorage } from '../../ui/storage.ts';
import { chunksOf } from './chunks.ts';
import {
  availableVoices,
  cancelSpeech,
  isSpeechSupported,
  onVoicesChanged,
  type SpeechResult,
  speak,
} from './speech.ts';
import { chooseVoice, indexOfVoice, maxChunkLength, voiceKeys, voicesOf } from './voices.ts';

/** The rates on offer, times the voice's own. */
export const rates = [0.75, 1, 1.25, 1.5, 1.75, 2];

/** How long voices may take to load before the player says that there is none, in ms. */
const voicesTimeout = 2_000;

/** An error of a voice. */
export interface SpeechError {
  reason: SpeechResult;
  voice: SpeechSynthesisVoice;
}

export interface PlayerState {
  /** `waiting` for voices, `voiceless` when none has loaded in time. */
  phase: 'waiting' | 'voiceless' | 'speaking' | 'paused' | 'finished';
  /** Index of the sentence. */
  index: number;
  rate: number;
  voices: readonly SpeechSynthesisVoice[];
  voice: SpeechSynthesisVoice | undefined;
  error?: SpeechError | undefined;
  /** Voices have loaded after the player was `voiceless`. */
  voicesArrivedLate?: boolean;
}

export type SpeechPlayer = ReturnType<typeof createSpeechPlayer>;

/**
 * Reads sentences aloud, one by one. Pausing cancels the utterance, and playing begins the sentence again: `pause()` of the
 * Web Speech API is broken on Android.
 *
 * @param texts the sentences as they are spoken
 * @param language theirs, as a BCP 47 tag
 * @param from index of the first one to speak
 */
export function createSpeechPlayer(texts: readonly string[], language: string, from: number) {
  const rate = Number(readStorage('rate'));
  let now: PlayerState = {
    phase: 'waiting',
    index: from,
    rate: rates.includes(rate) ? rate : 1,
    voices: [],
    voice: undefined,
  };
  const { subscribe, notify } = createListeners();
  /** Of the current run of sentences: an older one that is still awaited goes on no further. */
  let runId = 0;
  let voicesTimer: ReturnType<typeof setTimeout>;

  const set = (change: Partial<PlayerState>) => {
    now = { ...now, ...change };
    notify();
  };

  const speakFromIndex = async () => {
    runId += 1;
    const mine = runId;
    const { voice } = now;
    if (!voice) return;
    set({ phase: 'speaking', error: undefined, voicesArrivedLate: false });
    for (const chunk of chunksOf(texts[now.index] ?? '', maxChunkLength(voice, now.rate))) {
      const outcome = await speak(chunk, voice, now.rate);
      if (runId !== mine) return;
      if (outcome === 'ended') continue;
      // Another page speaks now: pause here.
      const elsewhere = outcome === 'interrupted' || outcome === 'canceled';
      set({ phase: 'paused', error: elsewhere ? undefined : { reason: outcome, voice } });
      return;
    }
    if (now.index === texts.length - 1) set({ phase: 'finished' });
    else {
      set({ index: now.index + 1 });
      speakFromIndex();
    }
  };

  const cancel = () => {
    runId += 1;
    clearTimeout(voicesTimer);
    cancelSpeech();
  };

  const restartSentence = () => {
    if (now.phase !== 'speaking') return;
    cancel();
    speakFromIndex();
  };

  /** Takes over the voices that have loaded. Speaks at once only while the player waits: later the press is long past. */
  const updateVoices = () => {
    const voices = voicesOf(language, availableVoices());
    if (voices.length === 0) return;
    clearTimeout(voicesTimer);
    const { phase } = now;
    // The browser gives other objects each time.
    const chosen = voiceKeys(now.voices)[indexOfVoice(now.voices, now.voice)];
    set({ voices, voice: chooseVoice(voices, chosen ?? readStorage('voice')) });
    if (phase === 'waiting') speakFromIndex();
    else if (phase === 'voiceless') set({ phase: 'paused', voicesArrivedLate: true });
  };

  const waitForVoices = () => {
    clearTimeout(voicesTimer);
    set({ phase: isSpeechSupported() ? 'waiting' : 'voiceless' });
    voicesTimer = setTimeout(() => now.phase === 'waiting' && set({ phase: 'voiceless' }), voicesTimeout);
    updateVoices();
  };

  const play = () => {
    if (!now.voice) return waitForVoices();
    if (now.phase === 'finished') set({ index: 0 });
    cancel();
    speakFromIndex();
  };

  const pause = () => {
    cancel();
    set({ phase: 'paused' });
  };

  return {
    getState: () => now,
    subscribe,
    /** Begins to speak. @returns falls silent for good */
    start: () => {
      cancel();
      const unsubscribe = onVoicesChanged(updateVoices);
      waitForVoices();
      return () => {
        unsubscribe();
        cancel();
      };
    },
    play,
    pause,
    move: (by: 1 | -1) => {
      const index = now.index + by;
      if (index < 0 || index >= texts.length) return;
      set({ index, error: undefined, ...(now.phase === 'finished' && { phase: 'paused' }) });
      restartSentence();
    },
    setRate: (rate: number) => {
      writeStorage('rate', rate === 1 ? '' : String(rate));
      set({ rate });
      restartSentence();
    },
    setVoice: (voice: SpeechSynthesisVoice) => {
      writeStorage('voice', voiceKeys(now.voices)[indexOfVoice(now.voices, voice)] ?? '');
      set({ voice });
      restartSentence();
    },
  };
}
