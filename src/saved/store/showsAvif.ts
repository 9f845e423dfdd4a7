import { smallIconPath } from '../../paths.ts';

/**
 * Whether the browser shows AVIF. It says so by the source that it takes for a picture; that names a file of the site, so that no
 * image stands in the code and no policy has to allow one.
 */
export async function showsAvif(): Promise<boolean> {
  const picture = document.createElement('picture');
  const source = document.createElement('source');
  const image = document.createElement('img');
  source.type = 'image/avif';
  source.srcset = smallIconPath;
  picture.append(source, image);
  // Chromium chooses only in a document.
  picture.hidden = true;
  document.body.append(picture);
  await new Promise((settle) => setTimeout(settle));
  const chosen = image.currentSrc;
  picture.remove();
  return chosen !== '';
}
