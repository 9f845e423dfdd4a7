/** A megabyte of a piece of text, again and again. */
export function megabyteOf(piece: string): string {
  return piece.repeat(Math.ceil(1e6 / piece.length)).slice(0, 1e6);
}

/** Seconds of the processor that work takes; the clock on the wall also counts what else the machine does. */
export async function cpuSeconds(work: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}
