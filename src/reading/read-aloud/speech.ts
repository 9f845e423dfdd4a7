/** How an utterance ended: whole, by a time-out, by `cancelSpeech`, or with the error code of the browser. */
export type SpeechResult = 'ended' | 'stalled' | 'silenced' | SpeechSynthesisErrorCode;

/** Time-outs in ms: to start, to finish, plus per UTF-16 unit. */
const timeouts = { start: 7_000, finish: 8_000, perUnit: 150 };

/** Pause after a cancel, in ms: browsers drop what they are told to speak at once. */
const cancelCooldown = 60;

/** End of that pause, on the clock of `performance.now()`. */
let quietUntil = 0;

/** The current utterance, referenced because Chrome garbage-collects it otherwise, and then never fires `end`. */
let current: { utterance: SpeechSynthesisUtterance; settle: (outcome: SpeechResult) => void } | undefined;

/** Whether the browser has speech synthesis. Only this file uses the Web Speech API. */
export function isSpeechSupported(): boolean {
  return Boolean(window.speechSynthesis && window.SpeechSynthesisUtterance);
}

/** The voices that the browser has loaded so far. */
export function availableVoices(): SpeechSynthesisVoice[] {
  return isSpeechSupported() ? window.speechSynthesis.getVoices() : [];
}

/** Subscribes to changes of the voices, which browsers load asynchronously. */
export function onVoicesChanged(listener: () => void): () => void {
  if (!isSpeechSupported()) return () => {};
  window.speechSynthesis.addEventListener?.('voiceschanged', listener);
  return () => window.speechSynthesis.removeEventListener?.('voiceschanged', listener);
}

/** Speaks a text after cancelling all other speech, in other tabs too: they share one queue. */
export function speak(text: string, voice: SpeechSynthesisVoice, rate: number): Promise<SpeechResult> {
  const synthesis = window.speechSynthesis;
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = voice;
  // Android takes the system's language without it, whatever the voice.
  utterance.lang = voice.lang.replace('_', '-');
  utterance.rate = rate;
  if (current || synthesis.speaking || synthesis.pending || synthesis.paused) cancelSpeech();
  return new Promise((resolve) => {
    let timer: ReturnType<typeof setTimeout>;
    const setTimer = (time: number) => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        settle('stalled');
        synthesis.cancel();
      }, time);
    };
    const settle = (outcome: SpeechResult) => {
      clearTimeout(timer);
      if (current?.utterance === utterance) current = undefined;
      resolve(outcome);
    };
    utterance.onstart = () => setTimer(timeouts.finish + (text.length * timeouts.perUnit) / rate);
    utterance.onend = () => settle('ended');
    utterance.onerror = ({ error }) => settle(error);
    current = { utterance, settle };
    const begin = () => {
      if (current?.utterance !== utterance) return;
      // A queue that another page has paused would never go on.
      if (synthesis.paused) synthesis.resume();
      synthesis.speak(utterance);
    };
    setTimer(timeouts.start);
    // Synchronously where it can be: phones allow the first utterance only within a press.
    const soon = quietUntil - performance.now();
    if (soon > 0) setTimeout(begin, soon);
    else begin();
  });
}

/** Cancels the current utterance. */
export function cancelSpeech(): void {
  if (!isSpeechSupported()) return;
  const synthesis = window.speechSynthesis;
  if (current || synthesis.speaking) quietUntil = performance.now() + cancelCooldown;
  current?.settle('silenced');
  synthesis.cancel();
}
