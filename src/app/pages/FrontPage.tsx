import { headlineId } from '../../ids.ts';
import { listMessages } from '../../language/current/lists.ts';
import { FrontView } from '../../lists/view/FrontView.tsx';
import lists from '../../lists/view/Lists.module.css';
import parts from '../../lists/view/Parts.module.css';
import { homePath } from '../../paths.ts';
import * as site from '../../site.ts';
import { Layout } from '../Layout.tsx';
import { PageHead } from '../PageHead.tsx';
import type { PageData } from '../pageData.ts';
import { StoryMarksLoader } from '../StoryMarksLoader.tsx';

/** The front page. */
export function FrontPage({ front, index }: Extract<PageData, { kind: 'front' }>) {
  return (
    <Layout index={index}>
      <PageHead title="" description={site.description} canonical={homePath} />
      <main className={parts.page}>
        {front ? (
          <FrontView front={front} index={index} />
        ) : (
          <div className={lists.head}>
            <h1 id={headlineId} tabIndex={-1}>
              {listMessages.front}
            </h1>
            <p>{listMessages.none}</p>
          </div>
        )}
      </main>
      <StoryMarksLoader />
    </Layout>
  );
}
