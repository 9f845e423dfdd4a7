import { relative, resolve, sep } from 'node:path';
import type { Article } from '../../../article/schema/articleSchema.ts';

/** The article as the text of its file, with the path of the schema that editors complete and check with. */
export function articleText(article: Article, folder: string): string {
  const path = relative(resolve(folder), resolve('src/articles/article.schema.json')).split(sep).join('/');
  const $schema = path.startsWith('.') ? path : `./${path}`;
  return `${JSON.stringify({ $schema, ...article }, undefined, 2)}\n`;
}

/** Whether two files hold the same article, wherever their schema lies. */
export function isSameArticle(a: string, b: string): boolean {
  return withoutSchema(a) === withoutSchema(b);
}

function withoutSchema(text: string): string {
  return text.replace(/^\{\s*"\$schema":\s*"[^"]*",\s*/u, '{');
}
