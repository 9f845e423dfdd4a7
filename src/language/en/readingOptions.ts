import type * as reference from '../vi/readingOptions.ts';

export const readingOptionsMessages: typeof reference.readingOptionsMessages = {
  close: 'Close',
  shortcuts: 'Keyboard shortcuts',
  reset: 'Reset to defaults',
  isReset: 'Options reset.',
  size: 'Text size',
  width: 'Line length',
  spacing: 'Line spacing',
  less: (name) => `Decrease ${name.toLowerCase()}`,
  more: (name) => `Increase ${name.toLowerCase()}`,
  step: (step, most) => `${step}/${most}`,
  stepOf: (step, most) => `${step} of ${most}`,
  typeface: 'Typeface',
  typefaces: { serif: 'Serif', sans: 'Sans serif', lexend: 'Easy-to-read letters (Lexend)' },
  theme: 'Background',
  themes: {
    device: 'Match device',
    light: 'Light',
    sepia: 'Sepia',
    dark: 'Dark',
    contrast: 'High contrast',
  },
  whileReading: 'While reading',
  progress: 'Progress bar',
  minutes: 'Minutes left',
};
