import { SaxesParser } from 'saxes';
import type { Notice } from '../../model/notice.ts';
import { FieldStack } from './fieldStack.ts';
import { HiddenRuns } from './hiddenRuns.ts';
import type { XmlAttributes } from './wordValues.ts';

/** Of a part of a Word file what a page shows. */
export interface ShownXml {
  xml: string;
  /** What was left out, in its words. */
  notices: Notice[];
}

/** `unread` is the first form of what has two, of which mammoth reads the other. */
type Kind = 'hidden' | 'page-number' | 'code' | 'formula' | 'unread';

const lost: Partial<Record<Kind, string>> = {
  'page-number': 'số trang',
  code: 'mã của trường',
  formula: 'công thức',
};

const blanks = new Set(['w:tab', 'w:br', 'w:cr']);
const pictures = new Set(['w:drawing', 'w:pict', 'w:object']);

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
  private readonly runs: HiddenRuns;
  /** Hidden words that go on in the next run. */
  private hidden: Notice | undefined;
  private cut: { kind: Kind; name: string; start: number; depth: number; words: string } | undefined;

  constructor(hiddenStyles: ReadonlySet<string>) {
    this.runs = new HiddenRuns(hiddenStyles);
  }

  open(name: string, attributes: XmlAttributes, start: number, end: number): void {
    this.path.push(name);
    if (this.cut) {
      this.cut.words += signs[name] ?? '';
      return;
    }
    if (this.fields.open(name, attributes)) this.ranges.push([start, end]);
    this.runs.enter(this.path, attributes);
    const kind = this.kindOf(name);
    if (kind) this.cut = { kind, name, start, depth: this.path.length, words: blanks.has(name) ? ' ' : '' };
  }

  text(text: string): void {
    const name = this.path.at(-1);
    if (name === 'w:instrText') this.fields.addCode(text);
    else if (this.cut && (name === 'w:t' || name === 'm:t')) this.cut.words += text;
  }

  close(name: string, start: number, end: number): void {
    if (this.cut?.depth === this.path.length) {
      this.ranges.push([this.cut.start, end]);
      this.tell(this.cut.kind, this.cut.words, this.cut.name);
      this.cut = undefined;
    } else if (!this.cut) this.leave(name, [start, end]);
    this.path.pop();
  }

  private leave(name: string, range: [number, number]): void {
    if (this.fields.close(name)) this.ranges.push(range);
    this.runs.leave(name);
    if (name === 'w:p') this.hidden = undefined;
  }

  /** Why an element is left out; marks of fields never are, as they belong together. */
  private kindOf(name: string): Kind | undefined {
    if (name === 'm:oMath') return 'formula';
    if (name === 'mc:Choice') return 'unread';
    if (this.path.at(-2) !== 'w:r' || /^w:(?:rPr|fldChar|instrText|delText)$/u.test(name)) return undefined;
    return this.runs.isHidden ? 'hidden' : this.fields.kind();
  }

  private tell(kind: Kind, words: string, name: string): void {
    if (kind !== 'hidden') this.hidden = undefined;
    if (kind === 'hidden' && words !== '') this.tellHidden(words);
    else if (kind === 'hidden' && pictures.has(name)) this.notices.push({ code: 'lost-in-word', result: 'ảnh ẩn' });
    else if (kind === 'formula' || words.trim() !== '') this.tellLost(kind, words);
  }

  private tellLost(kind: Kind, words: string): void {
    const result = lost[kind];
    if (result) this.notices.push({ code: 'lost-in-word', ...(words && { text: words }), result });
  }

  private tellHidden(words: string): void {
    if (this.hidden) this.hidden.text += words;
    else if (words.trim() !== '') {
      this.hidden = { code: 'hidden-text', text: words };
      this.notices.push(this.hidden);
    }
  }
}
