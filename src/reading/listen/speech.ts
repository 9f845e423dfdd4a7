/** How speaking ended: whole, without an answer from the voice, silenced from here, or with the browser's own reason. */
export type Outcome = 'ended' | 'stalled' | 'silenced' | SpeechSynthesisErrorCode;

/** In ms: a voice begins within `toBegin`, and needs no longer than `toEnd` and so much for each letter. */
const patience = { toBegin: 7_000, toEnd: 8_000, letter: 150 };

/** Browsers that are told to speak in the moment of falling silent lose what they were told. */
const afterSilence = 60;

/** Until when it is too soon to speak. */
let quietUntil = 0;

/** What is being said. It is held here because Chrome forgets an utterance that nothing holds, and then never ends it. */
let current: { utterance: SpeechSynthesisUtterance; settle: (outcome: Outcome) => void } | undefined;

/** Whether the browser can speak at all. Its Web Speech API is asked for in this file only. */
export function canSpeak(): boolean {
  return Boolean(window.speechSynthesis && window.SpeechSynthesisUtterance);
}

/** The voices that the browser knows so far. */
export function voicesNow(): SpeechSynthesisVoice[] {
  return canSpeak() ? window.speechSynthesis.getVoices() : [];
}

/** Tells of voices that come later: browsers ask the system for them, or load them. */
export function onVoices(listener: () => void): () => void {
  if (!canSpeak()) return () => {};
  window.speechSynthesis.addEventListener?.('voiceschanged', listener);
  return () => window.speechSynthesis.removeEventListener?.('voiceschanged', listener);
}

/** Says a text after silencing all else, other tabs too: they share one queue. */
export function speak(text: string, voice: SpeechSynthesisVoice, rate: number): Promise<Outcome> {
  const synthesis = window.speechSynthesis;
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = voice;
  // Android takes the system's language without it, whatever the voice.
  utterance.lang = voice.lang.replace('_', '-');
  utterance.rate = rate;
  if (current || synthesis.speaking || synthesis.pending || synthesis.paused) silence();
  return new Promise((resolve) => {
    let timer: ReturnType<typeof setTimeout>;
    const wait = (time: number) => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        settle('stalled');
        synthesis.cancel();
      }, time);
    };
    const settle = (outcome: Outcome) => {
      clearTimeout(timer);
      if (current?.utterance === utterance) current = undefined;
      resolve(outcome);
    };
    utterance.onstart = () => wait(patience.toEnd + (text.length * patience.letter) / rate);
    utterance.onend = () => settle('ended');
    utterance.onerror = ({ error }) => settle(error);
    current = { utterance, settle };
    const begin = () => {
      if (current?.utterance !== utterance) return;
      // A queue that another page has paused would wait for ever.
      if (synthesis.paused) synthesis.resume();
      synthesis.speak(utterance);
    };
    wait(patience.toBegin);
    // At once where it can be: phones let a page speak for the first time only in the moment of a press.
    const soon = quietUntil - performance.now();
    if (soon > 0) setTimeout(begin, soon);
    else begin();
  });
}

/** Stops what is being said. */
export function silence(): void {
  if (!canSpeak()) return;
  const synthesis = window.speechSynthesis;
  if (current || synthesis.speaking) quietUntil = performance.now() + afterSilence;
  current?.settle('silenced');
  synthesis.cancel();
}
