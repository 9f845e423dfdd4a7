import { isOn, wordValue, type XmlAttributes } from './wordValues.ts';

/** Which runs of a Word file are hidden: by what they say themselves, or else by their style or that of their paragraph. */
export class HiddenRuns {
  /** Of the paragraphs and runs that are open; a text box has its own within a run. */
  private readonly open: boolean[] = [false];

  /** @param styles ids of the styles whose text is hidden */
  constructor(private readonly styles: ReadonlySet<string>) {}

  get isHidden(): boolean {
    return this.open.at(-1) ?? false;
  }

  /** @param path the names of the open elements, this one last */
  enter(path: readonly string[], attributes: XmlAttributes): void {
    const [outer, inner, name] = path.slice(-3);
    const last = path.at(-1);
    if (last === 'w:p') this.open.push(false);
    else if (last === 'w:r') this.open.push(this.isHidden);
    else if (outer === 'w:p' && inner === 'w:pPr' && name === 'w:pStyle')
      this.set(this.styles.has(wordValue(attributes)));
    else if (outer !== 'w:r' || inner !== 'w:rPr') return;
    else if (name === 'w:rStyle') this.set(this.isHidden || this.styles.has(wordValue(attributes)));
    else if (name === 'w:vanish') this.set(isOn(attributes));
  }

  leave(name: string): void {
    if (name === 'w:p' || name === 'w:r') this.open.pop();
  }

  private set(isHidden: boolean): void {
    this.open[this.open.length - 1] = isHidden;
  }
}
