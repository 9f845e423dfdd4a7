import { smallIconPath } from '../../paths.ts';

/**
 * Whether the browser shows AVIF. It says so by the source that it takes for a picture; that names a file of the site, so that no
 * image stands in the code and no policy has to allow one.
 */
export async function showsAvif(): Promise<boolean> {
  const picture = document.createElement('picture');
  const source = document.createElement('source');
  source.type = 'image/avif';
  source.srcset = smallIconPath;
  const image = document.createElement('img');
  picture.append(source, image);
  // Chosen in a microtask of its own.
  await new Promise((settle) => setTimeout(settle));
  return image.currentSrc !== '';
}
