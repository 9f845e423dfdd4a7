import { iconPath, smallIconPath } from '../../paths.ts';

/** How long the browser may take to load an icon, in ms; it has chosen it long before. */
const patience = 3_000;

/**
 * Whether the browser shows AVIF. It says so by which source it takes for a picture; both name files of the site, so that no image
 * stands in the code and no policy has to allow one.
 */
export async function showsAvif(): Promise<boolean> {
  const picture = document.createElement('picture');
  const source = document.createElement('source');
  const image = document.createElement('img');
  source.type = 'image/avif';
  source.srcset = smallIconPath;
  picture.append(source, image);
  // Chromium chooses only in a document, and at some time before it loads.
  picture.hidden = true;
  document.body.append(picture);
  await new Promise((settle) => {
    image.onload = image.onerror = settle;
    image.src = iconPath;
    setTimeout(settle, patience);
  });
  const chosen = image.currentSrc;
  picture.remove();
  return new URL(chosen, window.location.href).pathname === smallIconPath;
}
