import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Article } from '../../../src/article/schema/articleSchema.ts';
import { readRegister } from '../../../src/build/import/output/register.ts';
import type { Asker } from '../../../src/build/import/questions.ts';
import type { Outcome } from '../../../src/build/import/report/outcome.ts';
import { importAll } from '../../../src/build/import/run/importRun.ts';

/** Options of one run, as on the command line. */
export interface RunOptions {
  yes?: boolean;
  dryRun?: boolean;
  date?: string;
  section?: string;
  language?: string;
  photos?: string;
  /** Answers in the order of the questions; nobody is there to ask without. */
  answers?: string[];
}

/** A newsroom in a folder of its own, for one test: its inputs, and the articles that become of them. */
export function newsroom() {
  const folder = mkdtempSync(join(tmpdir(), 'import-'));
  const at = (path: string) => join(folder, path);
  const questions: string[] = [];
  const told: string[] = [];
  return {
    at,
    questions,
    /** What was said at the terminal beside questions. */
    told,
    write: (path: string, content: string | Uint8Array) => {
      mkdirSync(dirname(at(path)), { recursive: true });
      writeFileSync(at(path), content);
    },
    read: (path: string) => readFileSync(at(path), 'utf8'),
    article: (id: string): Article => JSON.parse(readFileSync(at(`articles/${id}.json`), 'utf8')),
    files: () => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort(),
    /** Imports files and folders of the newsroom, in a run of its own. */
    run: async (inputs: string[], { answers, photos, ...options }: RunOptions = {}): Promise<Outcome[]> => {
      const register = await readRegister(at('articles'));
      const run = {
        options: { yes: false, dryRun: false, ...options, out: at('articles'), photosOut: at('photos') },
        sections: [{ id: 'thoi-su', name: 'Thời sự' }],
        register,
        ask: answers && askerWith(answers, questions, told),
        taken: new Map<string, string>(),
      };
      const outcomes: Outcome[] = [];
      for await (const outcome of importAll(inputs.map(at), run, photos && at(photos))) outcomes.push(outcome);
      register.save();
      return outcomes;
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}

function askerWith(answers: string[], questions: string[], told: string[]): Asker {
  const text = async (question: string) => {
    questions.push(question);
    return answers.shift() ?? '';
  };
  return { tell: (words) => told.push(words), text, confirm: async (question) => (await text(question)) === 'c' };
}
