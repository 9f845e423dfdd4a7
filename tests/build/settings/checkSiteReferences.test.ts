import { expect, it } from 'vitest';
import { checkSiteReferences } from '../../../src/build/settings/checkSiteReferences.ts';
import { articlePath, myCommentsPath } from '../../../src/paths.ts';

const targets = { names: new Set(['bai-1']), publicFileExists: (path: string) => path === '/toa-soan.pdf' };

const check = (url: string) =>
  checkSiteReferences(
    'src/site.json',
    `{\n  "footerLinks": [{ "name": "A", "url": ${JSON.stringify(url)} }]\n}`,
    targets,
  );

it.each(['https://a.example/x', 'mailto:a@a.example', '/', '/toa-soan.pdf', '/toa-soan.pdf#2', '/licences.txt'])(
  'a link of the footer may lead to %s',
  (url) => {
    expect(() => check(url)).not.toThrow();
  },
);

it('and to pages of the site', () => {
  for (const url of [articlePath('bai-1'), myCommentsPath]) expect(() => check(url)).not.toThrow();
});

it.each(['/toa-soan', '/khac.pdf', articlePath('bai-2')])('but to nothing that there is not: %s', (url) => {
  expect(() => check(url)).toThrow(
    `src/site.json:2:41 /footerLinks/0/url found "${url}", expected the address of an article or of a file in public`,
  );
});

it('the articles at the top of the front page are there', () => {
  const pinned = (...ids: string[]) =>
    checkSiteReferences('src/site.json', `{\n  "front": ${JSON.stringify(ids)}\n}`, targets);
  expect(() => pinned('bai-1')).not.toThrow();
  expect(() => pinned('bai-1', 'bai-2')).toThrow(
    'src/site.json:2:21 /front/1 found "bai-2", expected the id of an article',
  );
});
