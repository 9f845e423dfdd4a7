import { frameColours } from './browserFrame.ts';
import { optionNames } from './options.ts';
import { optionsKey } from './optionsKey.ts';

/**
 * A script for the head of each page: puts the kept options on the root element before anything is painted, and the colours
 * of the theme where the browser's frame takes its own from. What it puts on the root without looking is harmless, because
 * the style sheet knows the right values only.
 */
export const earlyScript = `try{const o=JSON.parse(localStorage['${optionsKey}']);for(const n of'${optionNames.join(' ')}'.split(' '))if(n in o)document.documentElement.dataset[n]=o[n];const c=${JSON.stringify(frameColours)}[o.theme].split(' ');document.querySelectorAll('[name=theme-color]').forEach((m,i)=>m.content=c[i])}catch{}`;
