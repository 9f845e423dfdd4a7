import { useEffect } from 'react';
import { homePath } from '../paths.ts';
import * as site from '../site.ts';
import { setOriginalAddress } from './savedCopyNotice.ts';

interface PageHeadProps {
  /** What the page is, for a title that ends in the paper's name; empty where it is the paper itself. */
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
      <title>{title ? `${title} – ${site.name}` : site.name}</title>
      {description && <meta name="description" content={description} />}
      {canonical && <link rel="canonical" href={`${site.origin}${canonical}`} />}
    </>
  );
}
