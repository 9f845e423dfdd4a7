/** The name of a file of a picture. */
export const pictureFile = /\.(?:jpe?g|png|webp|gif|avif|heic|tiff?|svg)$/iu;

/** Pictures as Obsidian embeds them, and addresses of pictures with a blank, which CommonMark reads as no picture. */
export function mendPictures(text: string): string {
  if (!text.includes('![')) return text;
  return text
    .replace(/!\[\[([^[\]|\n]{1,300})(?:\|([^[\]\n]{0,300}))?\]\]/gu, (all, file: string, caption = '') =>
      pictureFile.test(file.trim()) ? `![${/^[\dx]*$/u.test(caption) ? '' : caption}](<${file.trim()}>)` : all,
    )
    .replace(/(!\[[^[\]\n]{0,300}\]\()([^()<>"'\n]{1,300})\)/gu, (all, start: string, file: string) =>
      /\S\s+\S/u.test(file) && pictureFile.test(file.trim()) ? `${start}<${file.trim()}>)` : all,
    );
}
