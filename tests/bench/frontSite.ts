import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { newspaper } from '../browser/support/newspaper.ts';
import { root, vite } from '../build/projectCopy.ts';
import { makeNews, newsSections } from './makeNews.ts';

/** As many sections as bring a front page to the most headlines that it may have, 40. */
const sections = newsSections.slice(0, 9);

/** Builds a site with a front page of 40 headlines, photos among them, in a folder. @returns where the site is */
export function buildFrontSite(folder: string): Promise<string> {
  const fill = async (articles: string) => {
    await mkdir(articles);
    for (const [index, article] of newspaper({ count: 120, hasPhotos: true, isLong: false }).entries()) {
      const articleSection = sections[index % sections.length]?.id;
      await writeFile(join(articles, `${article.id}.json`), JSON.stringify({ ...article, articleSection }));
    }
  };
  return buildSite(folder, sections, fill);
}

/** Builds a site of so many made news in a folder. @returns where the site is */
export function buildNewsSite(folder: string, count: number): Promise<string> {
  return buildSite(folder, newsSections, (articles) => makeNews(articles, count));
}

/** @throws with what the build printed, if it failed */
async function buildSite(
  folder: string,
  sections: readonly object[],
  fill: (articles: string) => Promise<void>,
): Promise<string> {
  const [articles, settings, out] = [join(folder, 'articles'), join(folder, 'site.json'), join(folder, 'site')];
  await mkdir(folder, { recursive: true });
  const { $schema: _, ...site } = JSON.parse(await readFile(join(root, 'src/site.json'), 'utf8'));
  await writeFile(settings, JSON.stringify({ ...site, sections }));
  await fill(articles);
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    SITE_SETTINGS: settings,
    BENCH_ARTICLES: articles,
  };
  const command = [vite, 'build', '--config', 'tests/bench/front.vite.config.ts', '--outDir', out, '--emptyOutDir'];
  await promisify(execFile)(process.execPath, command, { cwd: root, env, maxBuffer: 2 ** 26 });
  return out;
}
