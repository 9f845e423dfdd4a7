import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { hostileStrings, printable } from '../support/hostileStrings.ts';

/* Imported before the settings are read (`src/site.ts`): those of the site, and a section of each hostile name. */
const root = resolve(import.meta.dirname, '../../..');
const folder = resolve(root, 'node_modules/.cache/ban-tin');
const file = resolve(folder, 'hostile.site.json');
const { $schema, ...settings } = JSON.parse(readFileSync(resolve(root, 'src/site.json'), 'utf8'));
const sections = [
  ...settings.sections,
  { id: 'hien', name: 'Tít hiền' },
  ...hostileStrings.map((text, index) => ({ id: `du-${index}`, name: printable(text) })),
];
mkdirSync(folder, { recursive: true });
writeFileSync(file, JSON.stringify({ ...settings, sections }));
process.env.SITE_SETTINGS = file;
