import { type DefaultTreeAdapterMap, html, Parser, Token } from 'parse5';

/** How many elements may be open at once where a tag opens one. */
const maxOpen = 384;

/** How many formatting elements a parser remembers to open again, so that nothing lies deeper than 512. */
const maxFormatting = 128;

const formatting = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '));

/** Elements that hold no others: they may stand at any depth, and those with raw text must be read as such. */
const leaves = new Set(
  `area base br col embed hr img input link meta param source track wbr
   iframe noembed noframes plaintext script style textarea title xmp`.split(/\s+/u),
);

/**
 * A parser whose trees are at most 512 deep: what would lie deeper is put beside its parent, in the same order.
 * The check comes before the tree grows, as the time that parsing takes grows with the depth as well.
 */
export class FlatParser extends Parser<DefaultTreeAdapterMap> {
  /** The open elements beyond `maxOpen`, of which at most the last is in the tree. */
  private readonly overflow: string[] = [];

  override onStartTag(token: Token.TagToken): void {
    if (formatting.has(token.tagName) && this.hasMaxFormatting()) return;
    if (this.openElements.stackTop >= maxOpen && !leaves.has(token.tagName)) {
      if (this.openElements.stackTop > maxOpen) this.closeCurrent();
      this.overflow.push(token.tagName);
      if (this.openElements.stackTop > maxOpen) return;
    }
    super.onStartTag(token);
  }

  override onEndTag(token: Token.TagToken): void {
    const opened = this.overflow.lastIndexOf(token.tagName);
    if (opened === -1) {
      super.onEndTag(token);
      if (this.openElements.stackTop < maxOpen) this.overflow.length = 0;
      return;
    }
    this.overflow.length = opened;
    if (this.openElements.stackTop > maxOpen) this.closeCurrent();
  }

  private hasMaxFormatting(): boolean {
    let count = 0;
    for (let entry = this.activeFormattingElements.newest; entry; entry = entry.older) {
      count += 1;
      if (count === maxFormatting) return true;
    }
    return false;
  }

  private closeCurrent(): void {
    const { current } = this.openElements;
    if (!current || !('tagName' in current)) return;
    const { tagName } = current;
    const type = Token.TokenType.END_TAG;
    const tag = { tagName, tagID: html.getTagID(tagName), attrs: [], selfClosing: false, ackSelfClosing: false };
    super.onEndTag({ type, ...tag, location: null });
  }
}
