import { SaxesParser } from 'saxes';
import { isOn, wordValue } from './wordValues.ts';

/** Styles that are based on one another end here, as in a circle. */
const longestChain = 12;

interface Style {
  basedOn?: string;
  isHidden?: boolean;
}

/**
 * The ids of the styles whose text is hidden, by themselves or by the style that they are based on.
 *
 * @param xml of `word/styles.xml`; none of it where it is broken
 */
export function hiddenStyles(xml: string): ReadonlySet<string> {
  const styles = new Map<string, Style>();
  if (!xml.includes('w:vanish')) return new Set();
  const path: string[] = [];
  let style: Style = {};
  const parser = new SaxesParser({ xmlns: false });
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'w:style') {
      style = {};
      styles.set(attributes['w:styleId'] ?? '', style);
    } else if (name === 'w:basedOn') style.basedOn = wordValue(attributes);
    else if (name === 'w:vanish' && path.at(-1) === 'w:rPr' && path.at(-2) === 'w:style')
      style.isHidden = isOn(attributes);
    path.push(name);
  });
  parser.on('closetag', () => void path.pop());
  try {
    parser.write(xml).close();
  } catch {
    return new Set();
  }
  return new Set([...styles.keys()].filter((id) => isHidden(id, styles)));
}

function isHidden(id: string, styles: ReadonlyMap<string, Style>): boolean {
  let style = styles.get(id);
  for (let step = 0; style && step < longestChain; step += 1) {
    if (style.isHidden !== undefined) return style.isHidden;
    style = styles.get(style.basedOn ?? '');
  }
  return false;
}
