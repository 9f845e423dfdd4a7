import { remember, remembered } from '../../ui/remembered.ts';
import { piecesOf } from './pieces.ts';
import { canSpeak, type Outcome, onVoices, silence, speak, voicesNow } from './speech.ts';
import { chooseVoice, mostLetters, placeOf, voiceKeys, voicesOf } from './voices.ts';

/** How fast a voice can speak, times its own pace. */
export const rates = [0.75, 1, 1.25, 1.5, 1.75, 2];

/** So long, in ms, voices may take to come before it is said that there is none. */
const voicesLimit = 2_000;

/** What went wrong, by its voice; never our own silencing. */
export interface Trouble {
  reason: Outcome;
  voice: SpeechSynthesisVoice;
}

export interface Listening {
  /** `waiting` is for voices, `voiceless` after that in vain. */
  phase: 'waiting' | 'voiceless' | 'speaking' | 'paused' | 'finished';
  /** The place of the sentence among all. */
  at: number;
  rate: number;
  voices: readonly SpeechSynthesisVoice[];
  voice: SpeechSynthesisVoice | undefined;
  trouble?: Trouble | undefined;
  /** Voices have come after it was said that there is none. */
  cameLate?: boolean;
}

/**
 * Reading sentences aloud, one by one. A pause is silence and a remembered sentence, which is said again from its start:
 * the browser's own pause is broken on Android.
 *
 * @param said the sentences as they are said
 * @param language theirs
 * @param from the place of the first one to say
 */
export function createListening(said: readonly string[], language: string, from: number) {
  const rate = Number(remembered('rate'));
  let now: Listening = {
    phase: 'waiting',
    at: from,
    rate: rates.includes(rate) ? rate : 1,
    voices: [],
    voice: undefined,
  };
  let tell: (now: Listening) => void = () => {};
  /** What was begun before the last change of mind goes on no further. */
  let turn = 0;
  let limit: ReturnType<typeof setTimeout>;

  const set = (change: Partial<Listening>) => {
    now = { ...now, ...change };
    tell(now);
  };

  const say = async () => {
    turn += 1;
    const mine = turn;
    const { voice } = now;
    if (!voice) return;
    set({ phase: 'speaking', trouble: undefined, cameLate: false });
    for (const piece of piecesOf(said[now.at] ?? '', mostLetters(voice, now.rate))) {
      const outcome = await speak(piece, voice, now.rate);
      if (turn !== mine) return;
      if (outcome === 'ended') continue;
      // Silenced by another page: it speaks now, and this one waits.
      const elsewhere = outcome === 'interrupted' || outcome === 'canceled';
      set({ phase: 'paused', trouble: elsewhere ? undefined : { reason: outcome, voice } });
      return;
    }
    if (now.at === said.length - 1) set({ phase: 'finished' });
    else {
      set({ at: now.at + 1 });
      say();
    }
  };

  const hush = () => {
    turn += 1;
    clearTimeout(limit);
    silence();
  };

  const sayAgain = () => {
    if (now.phase !== 'speaking') return;
    hush();
    say();
  };

  /** Takes the voices that have come; the reader has pressed to hear them unless a while has gone by. */
  const lookForVoices = () => {
    const voices = voicesOf(language, voicesNow());
    if (voices.length === 0) return;
    clearTimeout(limit);
    const { phase } = now;
    // They are other objects each time.
    const chosen = voiceKeys(now.voices)[placeOf(now.voices, now.voice)];
    set({ voices, voice: chooseVoice(voices, chosen ?? remembered('voice')) });
    if (phase === 'waiting') say();
    else if (phase === 'voiceless') set({ phase: 'paused', cameLate: true });
  };

  const waitForVoices = () => {
    clearTimeout(limit);
    set({ phase: canSpeak() ? 'waiting' : 'voiceless' });
    limit = setTimeout(() => now.phase === 'waiting' && set({ phase: 'voiceless' }), voicesLimit);
    lookForVoices();
  };

  const play = () => {
    if (!now.voice) return waitForVoices();
    if (now.phase === 'finished') set({ at: 0 });
    hush();
    say();
  };

  const pause = () => {
    hush();
    set({ phase: 'paused' });
  };

  return {
    state: () => now,
    /** Begins to speak, and tells of each change until what it returns is called. */
    begin: (listener: (now: Listening) => void) => {
      tell = listener;
      hush();
      const forgetVoices = onVoices(lookForVoices);
      waitForVoices();
      return () => {
        tell = () => {};
        forgetVoices();
        hush();
      };
    },
    play,
    pause,
    move: (by: 1 | -1) => {
      const at = now.at + by;
      if (at < 0 || at >= said.length) return;
      set({ at, trouble: undefined, ...(now.phase === 'finished' && { phase: 'paused' }) });
      sayAgain();
    },
    setRate: (rate: number) => {
      remember('rate', rate === 1 ? '' : String(rate));
      set({ rate });
      sayAgain();
    },
    setVoice: (voice: SpeechSynthesisVoice) => {
      remember('voice', voiceKeys(now.voices)[placeOf(now.voices, voice)] ?? '');
      set({ voice });
      sayAgain();
    },
  };
}
