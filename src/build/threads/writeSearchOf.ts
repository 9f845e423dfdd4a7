import { type ArticleText, type Paper, readArticle } from '../library/paper.ts';
import { fileWriter, type WrittenFiles } from '../render/fileWriter.ts';
import { writeSearch } from '../search/writeSearch.ts';

interface SearchJob {
  /** The articles of the paper, newest first. */
  articles: readonly (Pick<Paper['articles'][number], 'entry' | 'source'> & { text: ArticleText })[];
  /** Absolute path of the folder to write to, and what the last build wrote there. */
  outDir: string;
  before: WrittenFiles;
  /** As `writeSearch` has them. */
  code: string;
  record: string;
}

/** Writes the search index of a paper. @returns of its work the files, written or as they were */
export function writeSearchOf({ articles, outDir, before, code, record }: SearchJob) {
  return async (): Promise<{ files: WrittenFiles; written: number }> => {
    const writer = fileWriter(outDir, before);
    const paper: Paper = {
      articles: articles.map((article) => ({ ...article, read: () => readArticle(article.text) })),
      photos: new Map(),
      related: new Map(),
    };
    await writeSearch(paper, { files: writer, code, record });
    return { files: writer.files, written: writer.written() };
  };
}
