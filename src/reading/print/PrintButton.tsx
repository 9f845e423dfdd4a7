import { useEffect, useState } from 'react';
import { useWords } from '../../language/words.ts';
import { Tool } from '../../ui/Tool.tsx';

/** Prints the page; nothing where the browser cannot, as inside of other apps. */
export function PrintButton() {
  const words = useWords();
  // The HTML has it, for nearly all browsers can; it is in sight only once this is known.
  const [canPrint, setCanPrint] = useState(true);
  useEffect(() => setCanPrint(typeof window.print === 'function'), []);
  return (
    canPrint && (
      <Tool icon="print" onClick={() => window.print()}>
        {words.print}
      </Tool>
    )
  );
}
