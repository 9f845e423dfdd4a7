import { Suspense, useId } from 'react';
import { headlineId } from '../../ids.ts';
import { pageMessages } from '../../language/current/page.ts';
import lists from '../../lists/view/Lists.module.css';
import parts from '../../lists/view/Parts.module.css';
import { sectionName } from '../../lists/view/sections.ts';
import { archivePath, searchPath, sectionPath } from '../../paths.ts';
import { NoScriptNotice, ScriptFailedNotice } from '../../ui/ScriptNotices.tsx';
import { Island } from '../Island.tsx';
import { Layout } from '../Layout.tsx';
import { lazyIslands } from '../lazyIslands.tsx';
import { PageHead } from '../PageHead.tsx';
import type { PageData } from '../pageData.ts';
import { StoryMarksLoader } from '../StoryMarksLoader.tsx';

/**
 * The page of the search. Its form is sent as any form, to this page; once the script is there, the results follow the typing
 * (search/view/SearchView.tsx).
 */
export function SearchPage({ index }: Extract<PageData, { kind: 'search' }>) {
  const ids = useId();
  return (
    <Layout index={index} path={searchPath}>
      <PageHead title={pageMessages.searchTitle} canonical={searchPath} />
      <main className={`${parts.page} ${lists.list}`} data-search="">
        <div className={lists.head}>
          <h1 id={headlineId} tabIndex={-1}>
            <label htmlFor={`${ids}q`}>{pageMessages.searchTitle}</label>
          </h1>
          <search>
            <form action={searchPath}>
              <input
                id={`${ids}q`}
                type="search"
                name="q"
                dir="auto"
                autoComplete="off"
                enterKeyHint="search"
                aria-describedby={`${ids}hint`}
              />
              <button type="submit">{pageMessages.search}</button>
              <p id={`${ids}hint`}>{pageMessages.searchHint}</p>
            </form>
          </search>
          <NoScriptNotice words={pageMessages.searchNeedsScript} />
          <ScriptFailedNotice words={pageMessages.searchFailed} />
        </div>
        <Suspense>
          <Island name="search">{lazyIslands.search.search}</Island>
        </Suspense>
        {index?.hasLists && (
          <nav aria-labelledby={`${ids}browse`} data-browse="">
            <h2 id={`${ids}browse`}>{pageMessages.browse}</h2>
            <ul>
              {index.sections.map((id) => (
                <li key={id}>
                  <a href={sectionPath(id)}>{sectionName(id)}</a>
                </li>
              ))}
              <li>
                <a href={archivePath}>{pageMessages.browseByDay}</a>
              </li>
            </ul>
          </nav>
        )}
      </main>
      <StoryMarksLoader follows />
    </Layout>
  );
}
