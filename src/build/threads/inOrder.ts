/**
 * Does work piece by piece, some pieces ahead of what is taken, so that no thread waits and the results come in the order of the pieces.
 *
 * @param ahead how many pieces
 */
export async function inOrder<Input, Output>(
  pieces: Iterable<Input> | AsyncIterable<Input>,
  run: (piece: Input) => Output | Promise<Output>,
  take: (output: Output, piece: Input) => void | Promise<void>,
  ahead: number,
): Promise<void> {
  const open: { piece: Input; output: Promise<Output> }[] = [];
  const takeFirst = async () => {
    const first = open.shift();
    if (first) await take(await first.output, first.piece);
  };
  for await (const piece of pieces) {
    const output = Promise.resolve(run(piece));
    // It is awaited in its turn; a failure until then is seen there.
    output.catch(() => {});
    open.push({ piece, output });
    if (open.length > ahead) await takeFirst();
  }
  while (open.length > 0) await takeFirst();
}

/** Cuts a list into pieces of a size; the last one may be smaller. */
export async function* piecesOf<Item>(
  items: Iterable<Item> | AsyncIterable<Item>,
  size: number,
): AsyncGenerator<Item[]> {
  let piece: Item[] = [];
  for await (const item of items) {
    piece.push(item);
    if (piece.length < size) continue;
    yield piece;
    piece = [];
  }
  if (piece.length > 0) yield piece;
}
