/**
 * Whether the reader saves data or is on a 2g connection (Network Information API). False where the browser does not tell:
 * Firefox, Safari.
 */
export function isNetworkConstrained(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean; effectiveType?: string } };
  return connection?.saveData === true || /2g$/.test(connection?.effectiveType ?? '');
}
