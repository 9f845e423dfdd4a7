import type { XmlAttributes } from './wordValues.ts';

/** Fields whose result is the number of a page, which an article has none of. */
const pageNumber = /^\s*(?:PAGE|PAGEREF|NUMPAGES|SECTIONPAGES)\b/iu;

/** The fields that are open at a place of a Word file; one may stand in the code or the result of another. */
export class FieldStack {
  private readonly fields: { code: string; isCode: boolean }[] = [];

  /** @returns whether the tag is that of a simple field, which stands around its result */
  open(name: string, attributes: XmlAttributes): boolean {
    const type = attributes['w:fldCharType'];
    const last = this.fields.at(-1);
    if (name === 'w:fldSimple') this.fields.push({ code: attributes['w:instr'] ?? '', isCode: false });
    else if (name === 'w:fldChar' && type === 'begin') this.fields.push({ code: '', isCode: true });
    else if (name === 'w:fldChar' && type === 'separate' && last) last.isCode = false;
    else if (name === 'w:fldChar' && type === 'end') this.fields.pop();
    return name === 'w:fldSimple';
  }

  /** @returns as `open` */
  close(name: string): boolean {
    if (name === 'w:fldSimple') this.fields.pop();
    if (name === 'w:p') this.endLine();
    return name === 'w:fldSimple';
  }

  /** No code and no number goes on in the next paragraph: such a field was never closed. */
  private endLine(): void {
    for (const field of this.fields) {
      field.isCode = false;
      if (pageNumber.test(field.code)) field.code = '';
    }
  }

  addCode(text: string): void {
    const last = this.fields.at(-1);
    if (last?.isCode) last.code += text;
  }

  /** What stands here that no page of an article shows; undefined for text and the results of other fields. */
  kind(): 'code' | 'page-number' | undefined {
    if (this.fields.some(({ isCode }) => isCode)) return 'code';
    return this.fields.some(({ code }) => pageNumber.test(code)) ? 'page-number' : undefined;
  }
}
