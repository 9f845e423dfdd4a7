/** The options with their values in order. Numbers are steps of a scale; the style sheet gives them sizes (styles/reading.css). */
export const optionValues = {
  /** Font size of the whole page, times the browser's own. */
  size: ['1', '2', '3', '4', '5', '6', '7', '8'],
  /** Line length. */
  width: ['1', '2', '3', '4'],
  /** Line height. */
  spacing: ['1', '2', '3', '4'],
  typeface: ['serif', 'sans', 'lexend'],
  theme: ['device', 'light', 'sepia', 'dark', 'contrast'],
  /** The line of the reading progress. */
  progress: ['on', 'off'],
  /** The remaining reading time. */
  minutes: ['on', 'off'],
} as const;

export type OptionName = keyof typeof optionValues;
export type Options = { readonly [Name in OptionName]: (typeof optionValues)[Name][number] };

/** The values of a page without stored options. */
export const defaults: Options = {
  size: '3',
  width: '2',
  spacing: '2',
  typeface: 'serif',
  theme: 'device',
  progress: 'on',
  minutes: 'on',
};

/** The names of the options, in order. */
export const optionNames = /* @__PURE__ */ Object.keys(defaults) as OptionName[];

/** Parses what `serializeOptions` made; missing, unknown and damaged values become the defaults. */
export function parseOptions(text: string): Options {
  let stored: unknown;
  try {
    stored = JSON.parse(text);
  } catch {
    return defaults;
  }
  const chosen = typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {};
  const valid = optionNames.filter((name) => optionValues[name].some((step) => step === chosen[name]));
  return { ...defaults, ...Object.fromEntries(valid.map((name) => [name, chosen[name]])) };
}

/** The options that differ from the defaults as JSON; empty when none does. */
export function serializeOptions(options: Options): string {
  const chosen = optionNames.filter((name) => options[name] !== defaults[name]);
  return chosen.length === 0 ? '' : JSON.stringify(Object.fromEntries(chosen.map((name) => [name, options[name]])));
}

/** The value before or after one, or undefined at the end of the scale. */
export function adjacentValue(name: OptionName, value: string, by: 1 | -1): string | undefined {
  const scale: readonly string[] = optionValues[name];
  return scale[scale.indexOf(value) + by];
}

/** A change of one option; empty for a value that it does not have. */
export function optionChange(name: OptionName, value: string): Partial<Options> {
  return optionValues[name].some((known) => known === value) ? { [name]: value } : {};
}
