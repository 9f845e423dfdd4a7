import type * as reference from '../vi/abbreviations.ts';

/** Abbreviations that a name or a number follows, so that their full stop ends no sentence. */
export const abbreviations: typeof reference.abbreviations = new Set(
  `mr mrs ms mx dr prof rev revd hon sir st fr gen col lt maj capt sgt cpl pte cmdr gov sen rep pres amb det insp supt
   no nos p pp vol ch fig figs sec art ed eds vs cf eg ie al approx est tel ext
   jan feb mar apr jun jul aug sep sept oct nov dec mt ft ave rd`.split(/\s+/u),
);

/** Words that begin a sentence and no name: after `Plan B.` another sentence begins with them. */
export const openers: typeof reference.openers = new Set(
  `The An This That These Those It He She They We You In On At By For From To With Without After Before Since Until
   When While If As But And Or So Yet Then There Here His Her Their Our Its My Your No Not Now Some Many Most More All
   Both Each Every Another Other Such What Who Why How Where Which One Two Last Next`.split(/\s+/u),
);
