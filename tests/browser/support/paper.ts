import type { Page } from '@playwright/test';
import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';

/** One printed page, as it stands in the PDF. */
export interface Sheet {
  /** Its words, letter for letter, without any space: where lines break is the printer's affair. */
  text: string;
  /** The same in the order of the file, which is that of the page: a cell or paragraph after the other. */
  painted: string;
  /** Words that reach into the margin of 2 cm, or over the edge. */
  overhanging: string[];
  /** The lowest line, without spaces. */
  lastLine: string;
  /** The colours that letters are printed in. */
  inks: Set<string>;
  /** The colours of areas, each with the share of the page that the largest takes. */
  areas: Map<string, number>;
}

/** Sizes of paper, in the words of `page.pdf`. */
export type Paper = NonNullable<Parameters<Page['pdf']>[0]>;

/** Prints a page with its backgrounds, as a reader may ask for, and reads the PDF. Chromium only. */
export async function print(page: Page, paper: Paper = { format: 'A4' }): Promise<Sheet[]> {
  const file = await page.pdf({ ...paper, printBackground: true });
  const pdf = await getDocumentProxy(new Uint8Array(file));
  const sheets = [];
  for (let number = 1; number <= pdf.numPages; number += 1) sheets.push(await read(await pdf.getPage(number)));
  return sheets;
}

/** As the text of a sheet: composed letters, no space. */
export function unspaced(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, '');
}

async function read(page: Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>) {
  const { items } = await page.getTextContent();
  const words = items.flatMap((item) => ('str' in item && item.str.trim() ? [item] : []));
  const lines = linesOf(words.map(({ str, transform }) => ({ str, x: transform[4], y: transform[5] })));
  const { width } = page.getViewport({ scale: 1 });
  const overhanging = words.filter(
    (word) => word.transform[4] < margin || word.transform[4] + word.width > width - margin,
  );
  return {
    text: lines.join(''),
    painted: unspaced(words.map(({ str }) => str).join('')),
    overhanging: overhanging.map(({ str }) => str),
    lastLine: lines.at(-1) ?? '',
    ...(await coloursOf(page)),
  };
}

/** Of the paper, in pt (styles/print.css), less what a letter may stand out of its place. */
const margin = (2 / 2.54) * 72 - 2;

/** Nearer than this, in pt, one word below another stands on its line: a raised or lowered number does not make its own. */
const raised = 6;

/** The words as the eye reads them; the file has them in the order of painting. */
function linesOf(words: { str: string; x: number; y: number }[]): string[] {
  const lines: (typeof words)[] = [];
  for (const word of words.toSorted((a, b) => b.y - a.y)) {
    const line = lines.at(-1);
    const last = line?.at(-1);
    if (last && last.y - word.y < raised) line?.push(word);
    else lines.push([word]);
  }
  return lines.map((line) =>
    unspaced(
      line
        .toSorted((a, b) => a.x - b.x)
        .map(({ str }) => str)
        .join(''),
    ),
  );
}

type Box = [left: number, top: number, right: number, bottom: number];

/** Follows the operators of a page with the colour and the scale that hold at each. */
async function coloursOf(page: Parameters<typeof read>[0]): Promise<Pick<Sheet, 'inks' | 'areas'>> {
  const { OPS } = await getResolvedPDFJS();
  const { fnArray, argsArray } = await page.getOperatorList();
  const { width, height } = page.getViewport({ scale: 1 });
  const inks = new Set<string>();
  const areas = new Map<string, number>();
  const kept: { colour: string; scale: number }[] = [];
  let now = { colour: '#000000', scale: 1 };
  for (const [index, operator] of fnArray.entries()) {
    const args = argsArray[index];
    if (operator === OPS.save) kept.push(now);
    else if (operator === OPS.restore) now = kept.pop() ?? now;
    else if (operator === OPS.transform) now = { ...now, scale: now.scale * Math.abs(args[0] * args[3]) };
    else if (operator === OPS.setFillRGBColor) now = { ...now, colour: args[0] };
    else if (operator === OPS.showText) inks.add(now.colour);
    else if (operator === OPS.constructPath && (args[0] === OPS.fill || args[0] === OPS.eoFill) && args[2]) {
      const [left, top, right, bottom] = Array.from(args[2]) as Box;
      const share = ((right - left) * (bottom - top) * now.scale) / (width * height);
      areas.set(now.colour, Math.max(areas.get(now.colour) ?? 0, share));
    }
  }
  return { inks, areas };
}
