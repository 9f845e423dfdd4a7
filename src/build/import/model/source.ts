/** A file that was given, or found in a folder that was given. */
export interface Source {
  /** As reports name it: relative to where the command runs. */
  name: string;
  /** Absolute. */
  path: string;
  bytes: Uint8Array;
}
