import type { CDPSession, Page } from '@playwright/test';
import { twoFrames } from './twoFrames.ts';

export interface Frame {
  /** Of the lower left corner, where only paper is: `rgb(r, g, b)`. */
  paper: string;
  /** How wide the seal of the masthead is, in px; 0 where nothing is painted yet. */
  seal: number;
}

/**
 * Opens an address in Chromium with nothing kept of the site's files and a slow network, and takes the frames that are
 * painted until the page works.
 */
export async function firstFrames(page: Page, address: string): Promise<Frame[]> {
  const session = await page.context().newCDPSession(page);
  const pictures: string[] = [];
  await session.send('Network.enable');
  await session.send('Network.clearBrowserCache');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: 100_000,
    uploadThroughput: 50_000,
  });
  session.on('Page.screencastFrame', ({ data, sessionId }) => {
    pictures.push(data);
    session.send('Page.screencastFrameAck', { sessionId }).catch(() => {});
  });
  await session.send('Page.startScreencast', { format: 'png' });
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForSelector(':root[data-works]', { state: 'attached' });
  await settled(session, page);
  const reader = await page.context().newPage();
  const frames: Frame[] = [];
  for (const picture of pictures) frames.push(await look(reader, picture));
  await reader.close();
  return frames;
}

async function settled(session: CDPSession, page: Page): Promise<void> {
  await twoFrames(page);
  await session.send('Page.stopScreencast');
}

/** What is seen in a picture; read in a page of its own, which has no policy against it. */
function look(reader: Page, picture: string): Promise<Frame> {
  return reader.evaluate(async (picture) => {
    const image = new Image();
    image.src = `data:image/png;base64,${picture}`;
    await image.decode();
    const { width, height } = image;
    const pencil = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
    if (!pencil) throw new Error('no canvas');
    pencil.drawImage(image, 0, 0);
    const colourAt = (x: number, y: number) => pencil.getImageData(x, y, 1, 1).data.slice(0, 3).join(', ');
    const paper = colourAt(2, height - 2);
    // The upper edge of the seal, above its letter, is one run of one colour: the widest row that the masthead has.
    let seal = 0;
    for (let y = 4; y < 60; y += 1) {
      let run = 0;
      for (let x = 0; x < width / 3; x += 1) {
        run = colourAt(x, y) === paper ? 0 : run + 1;
        seal = Math.max(seal, run);
      }
    }
    return { paper: `rgb(${paper})`, seal };
  }, picture);
}
