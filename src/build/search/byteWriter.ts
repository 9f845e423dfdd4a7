/** Bytes that are added one after the other, in one buffer that is used again. */
export interface ByteWriter {
  byte: (value: number) => void;
  /** 7 bits a byte, the lowest first; the last one is below 128. */
  number: (value: number) => void;
  length: () => number;
  /** A copy of what was written since the last call. */
  take: () => Uint8Array;
}

export function byteWriter(): ByteWriter {
  let bytes = new Uint8Array(0x1_0000);
  let length = 0;
  const byte = (value: number) => {
    if (length === bytes.length) {
      const larger = new Uint8Array(length * 2);
      larger.set(bytes);
      bytes = larger;
    }
    bytes[length] = value;
    length += 1;
  };
  return {
    byte,
    number: (value) => {
      let left = value;
      while (left >= 128) {
        byte((left % 128) + 128);
        left = Math.floor(left / 128);
      }
      byte(left);
    },
    length: () => length,
    take: () => {
      const taken = bytes.slice(0, length);
      length = 0;
      return taken;
    },
  };
}
