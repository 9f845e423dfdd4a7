import { snippetOf } from '../model/snippet.ts';
import { FilterChoices } from './FilterChoices.tsx';
import { Nothing } from './Nothing.tsx';
import { searchKept } from './searchKept.ts';

/** What first results do without, in one file: each that a build makes stands in the worker's list. */
export const more = { snippetOf, searchKept, FilterChoices, Nothing };
