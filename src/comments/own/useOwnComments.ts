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
      /** Why they could not be read anew; this is what was read before. */
      problem?: Problem;
    }
  | { status: 'failed'; problem: Problem };

const nothing: OwnComments = { status: 'ready', items: [], drafts: [], headlines: new Map(), damaged: 0 };

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
    const isAllStale = () => stale === 'all';

    const readAll = async () => {
      const items: Searchable[] = [];
      damaged = 0;
      for await (const batch of readAllComments()) {
        if (stopped) return;
        damaged += batch.damaged;
        items.push(...batch.comments.map(searchable));
        if (known.length === 0)
          setState((before) => (before.status === 'ready' ? before : { status: 'loading', count: items.length }));
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
      let wanted = stale;
      try {
        while (!stopped && (isAllStale() || new Set(stale).size > 0)) {
          wanted = stale;
          stale = new Set();
          if (wanted === 'all') await readAll();
          else for (const articleId of wanted) await readArticle(articleId);
          const [drafts, headlines] = await Promise.all([readAllDrafts(), readHeadlines()]);
          known.sort((a, b) => b.comment.createdAt - a.comment.createdAt);
          // Erased meanwhile: what was read is not to be seen.
          if (isAllStale()) continue;
          if (!stopped) setState({ status: 'ready', items: known, drafts, headlines, damaged });
        }
      } catch (error) {
        stale = isAllStale() || wanted === 'all' ? 'all' : new Set([...wanted, ...stale]);
        const problem = problemOf(error);
        if (!stopped)
          setState((before) => (before.status === 'ready' ? { ...before, problem } : { status: 'failed', problem }));
      }
      running = false;
    };
    const stopListening = onChange((change) => {
      if (change === 'erased') {
        stale = 'all';
        known = [];
        setState(nothing);
      } else if (stale !== 'all') stale.add(change.articleId);
      refresh();
    });
    // A page that was kept for Back has heard of nothing.
    const comeBack = ({ persisted }: PageTransitionEvent) => {
      if (persisted) stale = 'all';
      refresh();
    };
    document.addEventListener('visibilitychange', refresh);
    window.addEventListener('pageshow', comeBack);
    refresh();
    return () => {
      stopped = true;
      stopListening();
      document.removeEventListener('visibilitychange', refresh);
      window.removeEventListener('pageshow', comeBack);
    };
  }, []);

  return state;
}
