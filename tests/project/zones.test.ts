import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const project = resolve(import.meta.dirname, '../..');
const zones = 'tests/project/zones/zones.grit';

/** A folder below one named `src`, which is the name that the rules look for. */
const folder = join(mkdtempSync(join(tmpdir(), 'zones-')), 'src/ban-tin');

const features = 'A feature imports itself, ui, language, text and the registries';
const shared = 'Registries, ui, language and text serve the features';
const build = 'Nothing that a reader loads imports the build.';
const ofBuild = "The build knows models and an article's schema";
const entries = 'The entries begin a bundle';
const packages = 'Packages of the build stay out';
const worker = 'The worker imports its folder';
const schema = "The schema's code runs at the build only";

/** Each with what the linter says of it. */
const forbidden: [file: string, code: string, message: string][] = [
  ['article/view/A.tsx', "import { a } from '../../app/a.ts';", features],
  ['article/view/A.tsx', "import type { A } from '../../comments/a.ts';", features],
  ['comments/section/A.tsx', "export { a } from '../../navigation/a.ts';", features],
  ['comments/section/A.tsx', "const a = () => import('../../reading/share/a.ts');", features],
  ['comments/store/a.ts', "type A = import('../../app/a.ts').A;", features],
  ['navigation/a.ts', "import '../article/view/A.module.css';", features],
  ['reading/options/a.ts', "import { a } from '../../offline/a.ts';", features],
  ['offline/a.ts', "import { a } from '../article/model/a.ts';", features],
  ['offline/a.ts', "import { a } from '../app/a.ts';", features],
  ['a-new-folder/a.ts', "import { a } from '../app/a.ts';", features],
  ['a-new-folder/inside/deep/a.ts', "import { a } from '../../../comments/a.ts';", features],
  ['comments/a.ts', "import { a } from '../a-new-folder/a.ts';", features],
  ['ui/A.tsx', "import { a } from '../a-new-folder/a.ts';", shared],
  ['ui/A.tsx', "import { a } from '../app/a.ts';", shared],
  ['language/a.ts', "import { a } from '../comments/model/a.ts';", shared],
  ['language/vi/a.ts', "import { a } from '../../reading/a.ts';", shared],
  ['text/a.ts', "import { a } from '../article/model/a.ts';", shared],
  ['app/A.tsx', "import { a } from '../build/render/a.ts';", build],
  ['article/model/a.ts', "import type { A } from '../../build/enhance/a.ts';", build],
  ['a-new-folder/a.ts', "import { a } from '../build/check/a.ts';", build],
  ['ui/a.ts', "import { a } from '../build/a.ts';", build],
  ['main.tsx', "import { a } from './build/a.ts';", build],
  ['paths.ts', "import { a } from './build/settings/a.ts';", build],
  ['paths.ts', "import { a } from './app/a.ts';", shared],
  ['site.ts', "import { a } from './reading/a.ts';", shared],
  ['build/render/a.ts', "import { a } from '../../article/view/A.tsx';", ofBuild],
  ['build/render/a.ts', "import { a } from '../../comments/a.ts';", ofBuild],
  ['build/a.ts', "import { a } from '../app/App.tsx';", ofBuild],
  ['build/offline/a.ts', "import { a } from '../../offline/registerServiceWorker.ts';", ofBuild],
  ['build/a.ts', "import { a } from '../a-new-folder/a.ts';", ofBuild],
  ['build/import/formats/word/a.ts', "import { a } from '../../../../comments/model/a.ts';", ofBuild],
  ['app/a.ts', "import { a } from '../main.tsx';", entries],
  ['comments/section/a.ts', "import type { A } from '../../prerender.tsx';", entries],
  ['app/a.ts', "import * as v from 'valibot';", packages],
  ['article/view/a.ts', "import { visit } from 'jsonc-parser';", packages],
  ['article/model/a.ts', "import { readFile } from 'node:fs/promises';", packages],
  ['main.tsx', "const a = import('vite');", packages],
  ['app/a.ts', "import sharp from 'sharp';", packages],
  ['ui/a.ts', "import { create } from 'fontkit';", packages],
  ['article/view/a.ts', "import { parse } from 'parse5';", packages],
  ['ui/a.ts', "const a = () => import('markdown-it-footnote');", packages],
  ['app/a.ts', "import react from '@vitejs/plugin-react';", packages],
  ['offline/worker/a.ts', "import { a } from '../../ui/storage.ts';", worker],
  ['offline/worker/a.ts', "import { use } from 'react';", worker],
  ['offline/worker/a.ts', "import { a } from '../../language/vi/core.ts';", worker],
  ['article/view/a.ts', "import { articleSchema } from '../schema/articleSchema.ts';", schema],
  ['app/a.ts', "import * as rules from '../article/schema/textRules.ts';", schema],
  ['app/a.ts', "import texts from '../article/schema/textRules.ts';", schema],
  ['article/view/a.ts', "export { a } from '../schema/articleSchema.ts';", schema],
  ['article/view/a.ts', "export * from '../schema/articleSchema.ts';", schema],
  ['article/view/a.ts', "const a = () => import('../schema/articleSchema.ts');", schema],
];

const allowed: [file: string, code: string][] = [
  ['article/view/A.tsx', "import { a } from '../../ui/a.ts';"],
  ['article/view/A.tsx', "import type { Article } from '../schema/articleSchema.ts';"],
  ['article/view/A.tsx', "export type { Article } from '../schema/articleSchema.ts';"],
  ['article/view/A.tsx', "type A = import('../schema/articleSchema.ts').Article;"],
  ['article/schema/a.ts', "import * as v from 'valibot';"],
  ['build/check/a.ts', "const a = () => import('../../article/schema/a.ts');"],
  ['article/schema/a.ts', "import { a } from './textRules.ts';"],
  ['comments/section/deep/a.ts', "import { a } from '../../store/app/a.ts';"],
  ['comments/a.ts', "import { articlePath } from '../paths.ts';"],
  ['a-new-folder/a.ts', "import { a } from '../text/a.ts';"],
  ['a-new-folder/a.ts', "import { a } from './build/a.ts';"],
  ['text/a.ts', "import { a } from '../language/a.ts';"],
  ['app/A.tsx', "import { A } from '../a-new-folder/A.tsx';"],
  ['main.tsx', "import { App } from './app/App.tsx';"],
  ['site.ts', "import { a } from './build/settings/a.ts';"],
  ['build/render/a.ts', "import type { A } from '../../prerender.tsx';"],
  ['build/render/a.ts', "import type { A } from '../../app/pageData.ts';"],
  ['build/enhance/a.ts', "import type { A } from '../../article/model/pageArticle.ts';"],
  ['build/a.ts', "import { a } from '../text/a.ts';"],
  ['build/offline/a.ts', "import { a } from '../../offline/worker/rules.ts';"],
  ['build/lists/a.ts', "import { a } from '../../lists/model/story.ts';"],
  ['build/check/a.ts', "import { visit } from 'jsonc-parser';"],
  ['offline/worker/a.ts', "import { a } from '../../ui/canonicalPath.ts';"],
  ['offline/worker/a.ts', "import { a } from '../workerMessage.ts';"],
  ['offline/worker/a.ts', "import { workerPath } from '../../paths.ts';"],
];

const files = new Map<string, string[]>();
for (const [file, code] of [...forbidden, ...allowed]) files.set(file, [...(files.get(file) ?? []), code]);

const biome = join(project, 'node_modules/.bin/biome');

/** The messages of the linter by file and line of the planted project; an import on each line. */
let messages: Map<string, string>;

beforeAll(() => {
  const { overrides } = JSON.parse(readFileSync(join(project, 'biome.json'), 'utf8'));
  write('biome.json', JSON.stringify({ overrides, linter: { rules: { preset: 'none' } } }));
  write(zones, readFileSync(join(project, zones), 'utf8'));
  write('tests/a.ts', "import { a } from '../app/a.ts';");
  for (const [name, lines] of files) write(`src/${name}`, lines.join('\n'));
  const { stdout } = spawnSync(biome, ['lint', '--reporter=json', '--max-diagnostics=none'], {
    cwd: folder,
    encoding: 'utf8',
  });
  const { diagnostics }: { diagnostics: Diagnostic[] } = JSON.parse(stdout);
  messages = new Map(diagnostics.map(({ message, location: { path, start } }) => [`${path}:${start.line}`, message]));
});

afterAll(() => rmSync(join(folder, '../..'), { recursive: true }));

describe('an import against the rules', () => {
  it.each(forbidden)('%s: %s', (file, code, message) => {
    expect(messages.get(placeOf(file, code))).toMatch(message);
  });

  it('fails the check', () => {
    expect(spawnSync(biome, ['ci', '--formatter-enabled=false', '.'], { cwd: folder }).status).toBe(1);
  });
});

describe('what the rules allow', () => {
  it.each(allowed)('%s: %s', (file, code) => {
    expect(messages.get(placeOf(file, code))).toBeUndefined();
  });

  it('is all that tests do, wherever the project lies', () => {
    expect(messages.get('tests/a.ts:1')).toBeUndefined();
  });
});

it('nothing else is said', () => {
  expect(messages.size).toBe(forbidden.length);
});

interface Diagnostic {
  message: string;
  location: { path: string; start: { line: number } };
}

function placeOf(file: string, code: string): string {
  return `src/${file}:${(files.get(file) ?? []).indexOf(code) + 1}`;
}

function write(name: string, text: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), `${text}\n`);
}
