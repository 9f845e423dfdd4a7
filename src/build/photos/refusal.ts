/** Why a file cannot be a photo of the site. The importer has a sentence for each in Vietnamese, the build one in English. */
export type PhotoRefusalKind = keyof typeof sentences;

/** A file that cannot be a photo of the site. */
export interface PhotoRefusal {
  refused: PhotoRefusalKind;
}

/** What an original may be at most, and at least. */
export const limits = {
  /** In bytes: a larger file is not read. */
  bytes: 64_000_000,
  /** In pixels; a phone takes 12 to 50 million. */
  pixels: 100_000_000,
  /**
   * Where a decoder has to hold all pixels at once, interlaced or in a format that is never read line by line: 512 MB are to be enough,
   * and a progressive JPEG took 14 bytes a pixel, an AVIF 18 (measured, without subsampling).
   */
  pixelsHeld: 25_000_000,
  pixelsOfAvif: 20_000_000,
  /** In pixels: what is narrower is an icon. */
  leastWidth: 200,
  /** How many times as high as wide: a screenshot of a whole page is no photo, and AVIF ends at 16,384 pixels. */
  proportion: 5,
} as const;

const photo = 'a photo as JPEG, PNG, WebP or AVIF';
const millions = (count: number) => `${count / 1_000_000} million`;

const sentences = {
  missing: ['no such file', 'the name of a file in the folder of the article’s photos, spelled as there'],
  'too-large': ['a file that is too large', `at most ${limits.bytes / 1_000_000} MB`],
  unknown: ['a file of another kind', photo],
  svg: ['a drawing (SVG)', `${photo}; drawings are listed by hand`],
  heic: ['a photo as HEIC', `${photo}; phones and their photo programs export JPEG`],
  animated: ['moving pictures', 'a single picture'],
  cmyk: ['a photo in the colours of print (CMYK)', 'it exported as RGB, best as sRGB'],
  'too-many-pixels': [
    'too many pixels',
    `at most ${millions(limits.pixels)}; ${millions(limits.pixelsHeld)} if progressive, interlaced, WebP or GIF; ${millions(limits.pixelsOfAvif)} as AVIF`,
  ],
  'too-small': ['a picture that is too small', `at least ${limits.leastWidth} pixels from side to side`],
  'too-long': ['a picture that is too long', `at most ${limits.proportion} times as high as wide`],
  broken: ['a file that is damaged or not whole', 'it copied again from where it came'],
} as const;

/** What the build says of a file, as in its other issues: what was found, what was expected. */
export function refusalSentence({ refused }: PhotoRefusal): { found: string; expected: string } {
  const [found, expected] = sentences[refused];
  return { found, expected };
}
