import type { Article } from '../../article/schema/articleSchema.ts';
import { homePath, publicPath } from '../../paths.ts';

/**
 * An article as its page has it under a base path. In its file links to the site itself and photos are named from the root,
 * `/bai-viet/x` and `/images/a.jpg`, wherever the site will lie.
 */
export function withBasePath(article: Article): Article {
  if (homePath === '/') return article;
  return JSON.parse(JSON.stringify(article), (key, value) =>
    (key === 'url' || key === 'src') && /^\/(?!\/)/u.test(value) ? publicPath(value) : value,
  );
}
