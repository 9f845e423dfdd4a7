import { useEffect } from 'react';
import { site } from '../site.ts';
import { nameOriginal } from './copyNotice.ts';

interface PageHeadProps {
  title: string;
  description?: string | undefined;
  /** The path that this page counts as, where it has one. */
  canonical?: string | undefined;
}

/** What the page says of itself to the browser; React moves it into the head. The rest is written once at the build. */
export function PageHead({ title, description, canonical }: PageHeadProps) {
  useEffect(() => nameOriginal(site.origin + (canonical ?? '/')), [canonical]);
  return (
    <>
      <title>{title}</title>
      {description && <meta name="description" content={description} />}
      {canonical && <link rel="canonical" href={`${site.origin}${canonical}`} />}
    </>
  );
}
