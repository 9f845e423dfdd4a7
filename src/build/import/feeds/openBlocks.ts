import type { HtmlToken } from './htmlTokens.ts';

/**
 * What a text may be made of where it stands: paragraphs; lines, or paragraphs where it has several (`item`); lines of a
 * paragraph or of a heading; or nothing but elements.
 */
export type Context = 'flow' | 'item' | 'paragraph' | 'line' | 'structure';

const contexts = new Map<string, Context>(
  Object.entries({
    flow: 'div blockquote section article aside main header footer form fieldset center nav body details',
    item: 'li td th dd figcaption',
    paragraph: 'p',
    line: 'h1 h2 h3 h4 h5 h6 caption dt summary address',
    structure: 'table thead tbody tfoot tr colgroup ul ol dl menu figure picture select',
  } as const).flatMap(([context, names]) => names.split(' ').map((name) => [name, context as Context] as const)),
);

/** Blocks that hold nothing that is to be broken into lines. */
const whole = /^(?:hr|pre|script|style|textarea|svg|math)$/u;

/** How many open blocks are searched for the one that a tag closes. */
const reach = 50;

/** The blocks that are open while HTML is read. */
export class OpenBlocks {
  private readonly open: string[] = [];

  get context(): Context {
    return contexts.get(this.open.at(-1) ?? '') ?? 'flow';
  }

  isBlock(name: string): boolean {
    return contexts.has(name) || whole.test(name);
  }

  /** Takes account of the tag of a block. */
  take({ name = '', isClosing }: HtmlToken): void {
    if (!contexts.has(name)) {
      this.closeParagraph();
    } else if (!isClosing) {
      this.closeParagraph();
      const isNext = this.open.at(-1) === name && contexts.get(name) === 'item';
      if (!isNext) this.open.push(name);
    } else {
      const last = this.open.length - 1;
      for (let index = last; index >= 0 && index > last - reach; index -= 1) {
        if (this.open[index] !== name) continue;
        this.open.length = index;
        break;
      }
    }
  }

  private closeParagraph(): void {
    if (this.open.at(-1) === 'p') this.open.pop();
  }
}
