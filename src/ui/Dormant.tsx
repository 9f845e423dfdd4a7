import { type ReactNode, Suspense, use, useState } from 'react';
import { firstSign, giveSign } from './firstSign.ts';

/**
 * A part of the page that stays as the document brought it until the first sign of a reader. Then React takes it over when
 * the thread is idle, and at once where it is pressed or typed into. A page that nobody touches costs no more than its HTML.
 */
export function Dormant({ children }: { children: ReactNode }) {
  const [brought] = useState(children);
  // React would throw the HTML away where it is to show something else and must not take over what is there.
  if (children !== brought) giveSign();
  return (
    <Suspense>
      <Sleeper>{children}</Sleeper>
    </Suspense>
  );
}

function Sleeper({ children }: { children: ReactNode }) {
  const sign = firstSign();
  if (sign) use(sign);
  return children;
}
