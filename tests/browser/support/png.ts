import { inflateSync } from 'node:zlib';

export interface Picture {
  width: number;
  height: number;
  /** 3 or 4 for each pixel. */
  channels: number;
  /** Red, green, blue and perhaps alpha, row by row. */
  pixels: Uint8Array;
}

/** A PNG as browsers make their screenshots: 8 bits a channel, in colour, not interlaced. */
export function decodePng(png: Buffer): Picture {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const channels = { 2: 3, 6: 4 }[png[25] ?? 0];
  if (!channels || png[24] !== 8 || png[28] !== 0) throw new Error('a PNG of another kind');
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  const rows = inflateSync(Buffer.concat(parts));
  const stride = width * channels;
  const pixels = new Uint8Array(stride * height);
  for (let y = 0; y < height; y += 1) {
    const row = rows.subarray(y * (stride + 1), (y + 1) * (stride + 1));
    const filter = row[0] ?? 0;
    const begin = y * stride;
    for (let x = 0; x < stride; x += 1) {
      const at = begin + x;
      const left = x < channels ? 0 : (pixels[at - channels] as number);
      const up = y === 0 ? 0 : (pixels[at - stride] as number);
      const corner = x < channels || y === 0 ? 0 : (pixels[at - stride - channels] as number);
      pixels[at] = (row[x + 1] as number) + predicted(filter, left, up, corner);
    }
  }
  return { width, height, channels, pixels };
}

/** https://www.w3.org/TR/png-3/#9Filters */
function predicted(filter: number, left: number, up: number, corner: number): number {
  if (filter < 2) return filter * left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}
