import { darkPaper, lightForm, lightPaper, sepiaForm, sepiaPaper } from '../../ui/paperColours.ts';

/** What has text in the accent colour as it is set; in the dark theme that is lighter. */
export const accentSurfaces = [lightPaper, lightForm, sepiaPaper, sepiaForm];

/** What the lighter accent keeps on dark paper at least: that of links in the pictures of the design. */
const darkContrast = 7;

/**
 * The contrast of two colours, 1 to 21 (WCAG 2.2, relative luminance).
 *
 * @param colours `#rrggbb`
 */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** The accent for the dark theme: the same hue, as light as its contrast asks for. Undefined where no colour has it. */
export function darkAccent(accent: string): string | undefined {
  const { hue, saturation, lightness } = toHsl(channels(accent));
  for (let light = lightness; light <= 1; light += 0.005) {
    const colour = fromHsl(hue, Math.min(saturation, 0.8), light);
    if (contrast(colour, darkPaper) >= darkContrast) return colour;
  }
  return undefined;
}

function channels(colour: string): [number, number, number] {
  const channel = (at: number) => Number.parseInt(colour.slice(at, at + 2), 16) / 255;
  return [channel(1), channel(3), channel(5)];
}

function luminance(colour: string): number {
  const [red, green, blue] = channels(colour).map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

/** Hue in degrees, the others from 0 to 1 (CSS Color 4, section 7). */
function toHsl([red, green, blue]: [number, number, number]) {
  const max = Math.max(red, green, blue);
  const min = Math.min(red, green, blue);
  const range = max - min;
  const lightness = (max + min) / 2;
  if (range === 0) return { hue: 0, saturation: 0, lightness };
  const turned =
    max === red ? (green - blue) / range : max === green ? (blue - red) / range + 2 : (red - green) / range + 4;
  return { hue: (turned * 60 + 360) % 360, saturation: range / (1 - Math.abs(2 * lightness - 1)), lightness };
}

function fromHsl(hue: number, saturation: number, lightness: number): string {
  const channel = (offset: number) => {
    const place = (offset + hue / 30) % 12;
    const value =
      lightness - saturation * Math.min(lightness, 1 - lightness) * Math.max(-1, Math.min(place - 3, 9 - place, 1));
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(0)}${channel(8)}${channel(4)}`;
}
