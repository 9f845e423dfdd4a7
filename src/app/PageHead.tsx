import { useEffect } from 'react';
import { homePath } from '../paths.ts';
import * as site from '../site.ts';
import { setOriginalAddress } from './savedCopyNotice.ts';

interface PageHeadProps {
  title: string;
  description?: string | undefined;
  /** The canonical path, where there is one. */
  canonical?: string | undefined;
}

/** Title, description and canonical link, which React hoists into the head; the build writes all other metadata. */
export function PageHead({ title, description, canonical }: PageHeadProps) {
  useEffect(() => setOriginalAddress(site.origin + (canonical ?? homePath)), [canonical]);
  return (
    <>
      <title>{title}</title>
      {description && <meta name="description" content={description} />}
      {canonical && <link rel="canonical" href={`${site.origin}${canonical}`} />}
    </>
  );
}
