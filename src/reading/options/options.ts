/**
 * What a reader can set, each with its steps in order. The numbers are places on a scale: the style sheet says what each
 * one means (styles/reading.css).
 */
export const steps = {
  /** Of the text and all that is around it, times the browser's own size. */
  size: ['1', '2', '3', '4', '5', '6', '7', '8'],
  /** Of the lines. */
  width: ['1', '2', '3', '4'],
  /** Between the lines. */
  spacing: ['1', '2', '3', '4'],
  typeface: ['serif', 'sans', 'lexend'],
  theme: ['device', 'light', 'sepia', 'dark', 'contrast'],
  /** The line that shows how far the reader is. */
  progress: ['on', 'off'],
  /** How many minutes are left. */
  minutes: ['on', 'off'],
} as const;

export type OptionName = keyof typeof steps;
export type Options = { readonly [Name in OptionName]: (typeof steps)[Name][number] };

/** The page as it is without a choice. */
export const defaults: Options = {
  size: '3',
  width: '2',
  spacing: '2',
  typeface: 'serif',
  theme: 'device',
  progress: 'on',
  minutes: 'on',
};

/** The names in the order in which they are offered. */
export const optionNames = Object.keys(defaults) as OptionName[];

/** The options in a text that `writeOptions` made; what is missing, unknown or damaged is as without a choice. */
export function readOptions(text: string): Options {
  let kept: unknown;
  try {
    kept = JSON.parse(text);
  } catch {
    return defaults;
  }
  const chosen = typeof kept === 'object' && kept !== null ? (kept as Record<string, unknown>) : {};
  const valid = optionNames.filter((name) => steps[name].some((step) => step === chosen[name]));
  return { ...defaults, ...Object.fromEntries(valid.map((name) => [name, chosen[name]])) };
}

/** The options as a text to be kept: those that differ from the page without a choice; empty when none does. */
export function writeOptions(options: Options): string {
  const chosen = optionNames.filter((name) => options[name] !== defaults[name]);
  return chosen.length === 0 ? '' : JSON.stringify(Object.fromEntries(chosen.map((name) => [name, options[name]])));
}

/** The step before or after one on the scale of an option, or undefined at its end. */
export function stepFrom(name: OptionName, step: string, by: 1 | -1): string | undefined {
  const scale: readonly string[] = steps[name];
  return scale[scale.indexOf(step) + by];
}

/** A change of one option; a step that it does not have changes nothing. */
export function changeOf(name: OptionName, step: string): Partial<Options> {
  return steps[name].some((known) => known === step) ? { [name]: step } : {};
}
