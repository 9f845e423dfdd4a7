import { textId } from '../../ids.ts';
import { languageAttributes } from '../../language/languageAttributes.ts';
import { staticChildren } from '../../ui/staticChildren.ts';
import type { PageArticle, PageBlock } from '../model/pageArticle.ts';
import styles from './ArticleBody.module.css';
import { BlockView } from './BlockView.tsx';
import { SourceNotes } from './SourceNotes.tsx';

/** The text, block by block, in the order of the file, and the notes about it. */
export function ArticleBody({ article }: { article: PageArticle }) {
  return (
    <div id={textId} className={styles.text} {...languageAttributes(article.inLanguage)}>
      {staticChildren(article.body.map(blockView))}
      <SourceNotes article={article} />
    </div>
  );
}

function blockView(block: PageBlock) {
  return <BlockView block={block} />;
}
