import { expect, it } from 'vitest';
import { systemOf } from '../../../src/reading/read-aloud/system.ts';

it.each([
  ['windows', 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/130.0', 0],
  ['windows', 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:130.0) Firefox/130.0', 10],
  ['android', 'Mozilla/5.0 (Linux; Android 14; Pixel 8) Chrome/130.0 Mobile', 5],
  ['ios', 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) Safari/604.1', 5],
  ['ios', 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Version/17.0 Safari/605.1', 5],
  ['mac', 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Version/17.0 Safari/605.1', 0],
  ['linux', 'Mozilla/5.0 (X11; Linux x86_64; rv:130.0) Firefox/130.0', 0],
  ['linux', 'Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) Chrome/130.0', 0],
  [undefined, 'Opera/9.80 (J2ME/MIDP)', 0],
])('%s: %s', (system, userAgent, maxTouchPoints) => {
  expect(systemOf({ userAgent, maxTouchPoints })).toBe(system);
});
