import { useEffect, useState } from 'react';
import { onChange } from '../store/changes.ts';
import type { Draft } from '../store/drafts.ts';
import { type Problem, problemOf } from '../store/problem.ts';
import { readAllComments, readAllDrafts, readHeadlines } from './ownStore.ts';
import { type Searchable, searchable } from './search.ts';

/** What is known of the reader's comments. */
export type OwnComments =
  | { status: 'loading'; count: number }
  | {
      status: 'ready';
      /** Newest first, ready to be searched. */
      items: readonly Searchable[];
      drafts: readonly Draft[];
      /** The headlines of the articles, by their ids. */
      headlines: ReadonlyMap<string, string>;
      damaged: number;
    }
  | { status: 'failed'; problem: Problem };

/** Follows all comments of the reader, over all articles and in every tab. */
export function useOwnComments(): OwnComments {
  const [state, setState] = useState<OwnComments>({ status: 'loading', count: 0 });

  useEffect(() => {
    let stopped = false;
    let running = false;
    /** The articles to be read anew, or all. */
    let stale: Set<string> | 'all' = 'all';
    let known: Searchable[] = [];
    let damaged = 0;

    const readAll = async () => {
      const items: Searchable[] = [];
      damaged = 0;
      for await (const batch of readAllComments()) {
        if (stopped) return;
        damaged += batch.damaged;
        items.push(...batch.comments.map(searchable));
        if (known.length === 0) setState({ status: 'loading', count: items.length });
      }
      known = items;
    };
    const readArticle = async (articleId: string) => {
      const others = known.filter(({ comment }) => comment.articleId !== articleId);
      for await (const batch of readAllComments(articleId)) others.push(...batch.comments.map(searchable));
      known = others;
    };
    const refresh = async () => {
      if (running) return;
      running = true;
      try {
        while (!stopped && (stale === 'all' || stale.size > 0)) {
          const wanted = stale;
          stale = new Set();
          if (wanted === 'all') await readAll();
          else for (const articleId of wanted) await readArticle(articleId);
          const [drafts, headlines] = await Promise.all([readAllDrafts(), readHeadlines()]);
          known.sort((a, b) => b.comment.createdAt - a.comment.createdAt);
          if (!stopped) setState({ status: 'ready', items: known, drafts, headlines, damaged });
        }
      } catch (error) {
        if (!stopped) setState({ status: 'failed', problem: problemOf(error) });
      }
      running = false;
    };
    const stopListening = onChange((change) => {
      if (change === 'erased') stale = 'all';
      else if (stale !== 'all') stale.add(change.articleId);
      refresh();
    });
    refresh();
    return () => {
      stopped = true;
      stopListening();
    };
  }, []);

  return state;
}
