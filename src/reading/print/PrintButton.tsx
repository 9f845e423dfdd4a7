import { useEffect, useState } from 'react';
import { messages } from '../../language/current/core.ts';
import { ToolButton } from '../../ui/ToolButton.tsx';

/** Prints the page; absent where the browser cannot, such as in-app browsers. */
export function PrintButton() {
  // In the served HTML, because nearly all browsers can print; visible once that is known.
  const [canPrint, setCanPrint] = useState(true);
  useEffect(() => setCanPrint(typeof window.print === 'function'), []);
  return (
    canPrint && (
      <ToolButton icon="print" onClick={() => window.print()}>
        {messages.print}
      </ToolButton>
    )
  );
}
