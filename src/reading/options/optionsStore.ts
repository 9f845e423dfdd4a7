import { optionsKey } from '../../storage.ts';
import { readStorage, writeStorage } from '../../ui/storage.ts';
import { defaults, type OptionName, type Options, optionNames, parseOptions, serializeOptions } from './options.ts';
import { applyThemeColor } from './themeColor.ts';

/** How long the font may take to load before the typeface is applied without it, in ms. */
const typefaceTimeout = 3_000;

/** The options in memory, which outlive the page only where localStorage is allowed. */
let current: Options | undefined;

/** Called before options are applied; may return a callback to run afterwards. */
type OptionsListener = () => (() => void) | undefined;

const listeners = new Set<OptionsListener>();

/** The current options. */
export function getOptions(): Options {
  current ??= parseOptions(readStorage('reading'));
  return current;
}

/** Sets some options, stores them where the browser allows, and applies them at once. */
export async function setOptions(change: Partial<Options>): Promise<void> {
  current = { ...getOptions(), ...change };
  writeStorage('reading', serializeOptions(current));
  await applyOptions();
}

/** Subscribes to the options, set here or in another tab; without a subscriber other tabs are not followed. */
export function subscribeToOptions(listener: OptionsListener): () => void {
  listeners.add(listener);
  window.addEventListener('storage', followOtherTab);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.removeEventListener('storage', followOtherTab);
  };
}

/** Applies what another tab has stored or erased. */
function followOtherTab({ key }: StorageEvent): void {
  if (key !== null && key !== optionsKey) return;
  current = undefined;
  applyOptions();
}

async function applyOptions(): Promise<void> {
  const { theme, typeface } = getOptions();
  apply(optionNames.filter((name) => name !== 'typeface'));
  applyThemeColor(theme);
  // A font that loads late would move the text, so the typeface waits for it; by then another may be chosen.
  if (typeface === 'lexend') await Promise.race([loadLexend(), wait(typefaceTimeout)]);
  apply(['typeface']);
}

function apply(names: readonly OptionName[]): void {
  const afterwards = [...listeners].map((listener) => listener());
  for (const name of names) applyOption(name);
  for (const callback of afterwards) callback?.();
}

/** Puts the current value of an option on the root element. */
function applyOption(name: OptionName): void {
  const { dataset } = document.documentElement;
  const value = getOptions()[name];
  if (value === defaults[name]) delete dataset[name];
  else dataset[name] = value;
}

function loadLexend(): Promise<unknown> {
  return Promise.allSettled(['400 1em Lexend', '700 1em Lexend'].map((font) => document.fonts.load(font)));
}

function wait(time: number): Promise<void> {
  return new Promise((settle) => setTimeout(settle, time));
}
