import type { ImportOptions } from '../options.ts';
import type { Register } from '../output/register.ts';
import type { AnswerSources } from './answers.ts';

/** What all articles of one run share. */
export interface Run extends AnswerSources {
  options: AnswerSources['options'] & Pick<ImportOptions, 'from' | 'out' | 'photosOut' | 'dryRun'>;
  register: Register;
  /** Ids that this run has given, with the inputs that have them. */
  taken: Map<string, string>;
}
