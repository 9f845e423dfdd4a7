import { remember, remembered } from '../../ui/remembered.ts';
import { showFrame } from './browserFrame.ts';
import { defaults, type OptionName, type Options, optionNames, readOptions, writeOptions } from './options.ts';

/** How long a typeface may take to come before the page is set without it, in ms. */
const typefaceLimit = 3_000;

/** Where localStorage is forbidden, the options last as long as the page. */
let current: Options | undefined;

/** What is called before the page shows the options. It may give back what is to be done after that. */
export type OptionsListener = () => (() => void) | undefined;

const listeners = new Set<OptionsListener>();

/** The options now. */
export function optionsNow(): Options {
  current ??= readOptions(remembered('reading'));
  return current;
}

/** Sets some options, keeps them where the browser allows, and shows them at once. */
export async function setOptions(change: Partial<Options>): Promise<void> {
  current = { ...optionsNow(), ...change };
  remember('reading', writeOptions(current));
  await showOptions();
}

/** Follows the options, set here or in another tab. */
export function onOptions(listener: OptionsListener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Shows what another tab has kept or erased. */
export function showKeptOptions(): Promise<void> {
  current = undefined;
  return showOptions();
}

async function showOptions(): Promise<void> {
  const { theme, typeface } = optionsNow();
  show(optionNames.filter((name) => name !== 'typeface'));
  showFrame(theme);
  // A font that comes late would move the text; once it is here the page takes it at once, if it is still the chosen one.
  if (typeface === 'lexend') await Promise.race([loadLexend(), wait(typefaceLimit)]);
  show(['typeface']);
}

function show(names: readonly OptionName[]): void {
  const afterwards = [...listeners].map((listener) => listener());
  for (const name of names) showOption(name);
  for (const act of afterwards) act?.();
}

/** Puts an option as it is now on the root element. */
function showOption(name: OptionName): void {
  const { dataset } = document.documentElement;
  const step = optionsNow()[name];
  if (step === defaults[name]) delete dataset[name];
  else dataset[name] = step;
}

function loadLexend(): Promise<unknown> {
  return Promise.allSettled(['400 1em Lexend', '700 1em Lexend'].map((font) => document.fonts.load(font)));
}

function wait(time: number): Promise<void> {
  return new Promise((settle) => setTimeout(settle, time));
}
