import { type ReactNode, Suspense, use, useMemo, useState } from 'react';
import { firstSign, giveSign } from './firstSign.ts';

/**
 * A part of the page that stays as the document brought it until the first sign of a reader. Then React takes it over when
 * the thread is idle, and at once where it is pressed or typed into. A page that nobody touches runs none of its code.
 */
export function Dormant({ children }: { children: ReactNode }) {
  const [brought] = useState(children);
  // React throws the HTML away where it is to render a part anew and must not take over what is there. So the same children
  // are the same element, which it passes over, and others wake the part.
  if (children !== brought) giveSign();
  return useMemo(
    () => (
      <Suspense>
        <Sleeper>{children}</Sleeper>
      </Suspense>
    ),
    [children],
  );
}

function Sleeper({ children }: { children: ReactNode }) {
  const sign = firstSign();
  if (sign) use(sign);
  return children;
}
