import { keyPrefix } from '../../ui/remembered.ts';
import { optionNames } from './options.ts';

/** Where the options are kept in localStorage. */
export const optionsKey = `${keyPrefix}reading`;

/**
 * A script for the head of each page: puts the kept options on the root element before anything is painted. What it puts
 * there without looking is harmless, because the style sheet knows the right values only. The content security policy
 * names it by its hash.
 */
export const earlyScript = `try{const o=JSON.parse(localStorage['${optionsKey}']);for(const n of'${optionNames.join(' ')}'.split(' '))if(n in o)document.documentElement.dataset[n]=o[n]}catch{}`;
