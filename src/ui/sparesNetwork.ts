/**
 * Whether the reader saves data, or the network is slow. Firefox and Safari tell nothing of this; there the network is taken
 * for a good one.
 */
export function sparesNetwork(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean; effectiveType?: string } };
  return connection?.saveData === true || /2g$/.test(connection?.effectiveType ?? '');
}
