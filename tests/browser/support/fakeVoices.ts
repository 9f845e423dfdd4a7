import type { Page } from '@playwright/test';

/** A voice of the double, as the browser lists it. */
export interface FakeVoice {
  name: string;
  lang: string;
  localService?: boolean;
  /** Its name, if not told otherwise. */
  voiceURI?: string;
}

export const linh: FakeVoice = { name: 'Linh', lang: 'vi-VN' };
export const an: FakeVoice = { name: 'An', lang: 'vi_VN' };
export const samantha: FakeVoice = { name: 'Samantha', lang: 'en-US' };

/** How a voice answers: says all at once, says each when it is told to, never begins, begins and never ends, or fails. */
export type Manner = 'quick' | 'told' | 'deaf' | 'endless' | SpeechSynthesisErrorCode;

interface Double {
  said: { text: string; lang: string; rate: number; voice: string | undefined }[];
  manner: Manner;
  voices: FakeVoice[];
  tell: () => void;
  come: (voices: FakeVoice[]) => void;
}

declare global {
  interface Window {
    voicesDouble: Double;
  }
}

/**
 * Puts a double in the place of the browser's speech: headless browsers have no voices.
 *
 * @param late voices that the browser learns of a moment after the page has asked to be told
 * @returns what a test does to it and sees of it
 */
export async function withVoices(page: Page, voices: FakeVoice[], manner: Manner = 'told', late?: FakeVoice[]) {
  await page.addInitScript(install, { voices, manner, late });
  return {
    utterances: () => page.evaluate(() => window.voicesDouble.said),
    texts: () => page.evaluate(() => window.voicesDouble.said.map(({ text }) => text)),
    /** Whether something is being said now. */
    isSpeaking: () => page.evaluate(() => window.speechSynthesis.speaking),
    /** Lets the sentence at hand come to its end. */
    tell: () => page.evaluate(() => window.voicesDouble.tell()),
    setManner: (manner: Manner) =>
      page.evaluate((manner) => {
        window.voicesDouble.manner = manner;
      }, manner),
    /** Voices that the browser learns of now. */
    come: (voices: FakeVoice[]) => page.evaluate((voices) => window.voicesDouble.come(voices), voices),
  };
}

function install({ voices, manner, late }: { voices: FakeVoice[]; manner: Manner; late: FakeVoice[] | undefined }) {
  class Utterance extends EventTarget {
    lang = '';
    rate = 1;
    voice: SpeechSynthesisVoice | null = null;
    onstart: ((event: Event) => void) | null = null;
    onend: ((event: Event) => void) | null = null;
    onerror: ((event: Event & { error?: string }) => void) | null = null;
    text: string;
    constructor(text: string) {
      super();
      this.text = text;
    }
  }
  let current: Utterance | undefined;
  const listed = (voice: FakeVoice) => ({ localService: true, default: false, voiceURI: voice.name, ...voice });
  const double: Double = {
    said: [],
    manner,
    voices,
    tell: () => {
      const ended = current;
      current = undefined;
      ended?.onend?.(new Event('end'));
    },
    come: (voices) => {
      double.voices = voices;
      synthesis.dispatchEvent(new Event('voiceschanged'));
    },
  };
  const fail = (utterance: Utterance, error: string) => {
    if (current === utterance) current = undefined;
    utterance.onerror?.(Object.assign(new Event('error'), { error }));
  };
  class Synthesis extends EventTarget {
    paused = false;
    pending = false;
    override addEventListener(...given: Parameters<EventTarget['addEventListener']>) {
      super.addEventListener(...given);
      if (late && given[0] === 'voiceschanged') setTimeout(double.come, 100, late);
    }
    get speaking() {
      return current !== undefined;
    }
    getVoices() {
      return double.voices.map(listed);
    }
    speak(utterance: Utterance) {
      const { text, lang, rate, voice } = utterance;
      double.said.push({ text, lang, rate, voice: voice?.name });
      current = utterance;
      setTimeout(() => {
        if (current !== utterance || double.manner === 'deaf') return;
        const { manner } = double;
        if (manner !== 'quick' && manner !== 'told' && manner !== 'endless') return fail(utterance, manner);
        utterance.onstart?.(new Event('start'));
        if (manner === 'quick') setTimeout(() => current === utterance && double.tell());
      });
    }
    cancel() {
      if (current) fail(current, 'interrupted');
    }
    resume() {
      this.paused = false;
    }
  }
  const synthesis = new Synthesis();
  Object.defineProperty(window, 'speechSynthesis', { value: synthesis, configurable: true });
  Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance, configurable: true });
  Object.assign(window, { voicesDouble: double });
}
