import { SaxesParser } from 'saxes';
import type { Notice } from '../../model/notice.ts';
import { FieldStack } from './fieldStack.ts';
import { isOn, wordValue, type XmlAttributes } from './wordValues.ts';

/** Of a part of a Word file what a page shows. */
export interface ShownXml {
  xml: string;
  /** What was left out, in its words. */
  notices: Notice[];
}

type Kind = 'hidden' | 'page-number' | 'code' | 'formula';

/** How the parts of a formula are typed on one line. */
const signs: Record<string, string> = { 'm:den': '/', 'm:sup': '^', 'm:sub': '_' };

/**
 * Leaves hidden text, codes of fields, numbers of pages and formulas out of a part of a Word file, and takes the marks of simple
 * fields off their results: mammoth knows nothing of the first, shows nested codes, and drops formulas and simple fields whole.
 *
 * @param hiddenStyles ids of the styles whose text is hidden
 * @returns the same XML where it is broken, which is for mammoth to refuse
 */
export function shownXml(xml: string, hiddenStyles: ReadonlySet<string>): ShownXml {
  const reader = new ShownReader(hiddenStyles);
  const parser = new SaxesParser({ xmlns: false });
  const tag = (): [number, number] => [xml.lastIndexOf('<', parser.position - 1), parser.position];
  parser.on('opentag', ({ name, attributes }) => reader.open(name, attributes, ...tag()));
  parser.on('text', (text) => reader.text(text));
  parser.on('closetag', ({ name }) => reader.close(name, ...tag()));
  try {
    parser.write(xml).close();
  } catch {
    return { xml, notices: [] };
  }
  return { xml: withoutRanges(xml, reader.ranges), notices: reader.notices };
}

function withoutRanges(xml: string, ranges: readonly [number, number][]): string {
  const ends = [0, ...ranges.map(([, end]) => end)];
  return ends.map((end, index) => xml.slice(end, ranges[index]?.[0])).join('');
}

class ShownReader {
  /** What is left out of the XML, in its order. */
  readonly ranges: [number, number][] = [];
  readonly notices: Notice[] = [];
  private readonly path: string[] = [];
  private readonly fields = new FieldStack();
  private isParagraphHidden = false;
  private isRunHidden = false;
  /** Hidden words that go on in the next run. */
  private hidden: Notice | undefined;
  private cut: { kind: Kind; start: number; depth: number; words: string } | undefined;

  constructor(private readonly hiddenStyles: ReadonlySet<string>) {}

  open(name: string, attributes: XmlAttributes, start: number, end: number): void {
    const parent = this.path.at(-1);
    this.path.push(name);
    if (this.cut) {
      this.cut.words += signs[name] ?? '';
      return;
    }
    if (this.fields.open(name, attributes)) this.ranges.push([start, end]);
    this.readProperty(name, attributes);
    const kind = name === 'm:oMath' ? 'formula' : parent === 'w:r' ? this.kindOf(name) : undefined;
    if (kind) this.cut = { kind, start, depth: this.path.length, words: '' };
  }

  text(text: string): void {
    const name = this.path.at(-1);
    if (name === 'w:instrText') this.fields.addCode(text);
    else if (this.cut && (name === 'w:t' || name === 'm:t')) this.cut.words += text;
  }

  close(name: string, start: number, end: number): void {
    if (this.cut?.depth === this.path.length) {
      this.ranges.push([this.cut.start, end]);
      this.tell(this.cut.kind, this.cut.words);
      this.cut = undefined;
    } else if (!this.cut && this.fields.close(name)) this.ranges.push([start, end]);
    if (!this.cut && name === 'w:p') this.hidden = undefined;
    this.path.pop();
  }

  /** Whether a paragraph or a run is hidden: what a run says itself goes before its styles. */
  private readProperty(name: string, attributes: XmlAttributes): void {
    const isOf = (outer: string, inner: string) => this.path.at(-2) === inner && this.path.at(-3) === outer;
    if (name === 'w:p') this.isParagraphHidden = false;
    else if (name === 'w:pStyle' && isOf('w:p', 'w:pPr'))
      this.isParagraphHidden = this.hiddenStyles.has(wordValue(attributes));
    else if (name === 'w:r') this.isRunHidden = this.isParagraphHidden;
    else if (!isOf('w:r', 'w:rPr')) return;
    else if (name === 'w:rStyle') this.isRunHidden ||= this.hiddenStyles.has(wordValue(attributes));
    else if (name === 'w:vanish') this.isRunHidden = isOn(attributes);
  }

  /** Why a part of a run is left out; marks of fields never are, as they belong together. */
  private kindOf(name: string): Kind | undefined {
    if (/^w:(?:rPr|fldChar|instrText|delText)$/u.test(name)) return undefined;
    return this.isRunHidden ? 'hidden' : this.fields.kind();
  }

  private tell(kind: Kind, words: string): void {
    if (kind !== 'hidden') this.hidden = undefined;
    if (kind === 'formula')
      this.notices.push({ code: 'lost-in-word', ...(words && { text: words }), result: 'công thức' });
    else if (kind === 'page-number' && words)
      this.notices.push({ code: 'lost-in-word', text: words, result: 'số trang' });
    else if (kind === 'hidden' && this.hidden) this.hidden.text += words;
    else if (kind === 'hidden' && words) {
      this.hidden = { code: 'hidden-text', text: words };
      this.notices.push(this.hidden);
    }
  }
}
