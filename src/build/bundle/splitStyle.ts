/** A style sheet in two: what a page needs at once, and what it does not. */
export interface SplitStyle {
  now: string;
  later: string;
}

/** At-rules whose block is rules again, which are split by themselves. */
const groups = /^@(?:media|supports|layer|container)\b/u;

/** Outside of strings. */
const comments = /(?<=[{};}\s]|^)\/\*.*?\*\//gsu;

/** The module of a class as `className` names it, and of an animation. */
const moduleName = /(?:\.|^@keyframes )([A-Z]\w*)-/gu;

/**
 * Splits a style sheet by CSS modules. A rule is needed later if each of its selectors has a class of a module that is; whatever
 * has none stays. Order is kept within each part, so rules of both must not depend on it: one module styles its own classes.
 *
 * @param css minified; comments, by which the bundler marks its parts, are dropped
 */
export function splitStyle(css: string, isLater: (module: string) => boolean): SplitStyle {
  const split: SplitStyle = { now: '', later: '' };
  for (const { prelude, block } of rulesIn(css.replace(comments, ''))) {
    if (block !== undefined && groups.test(prelude)) {
      const { now, later } = splitStyle(block, isLater);
      if (now) split.now += `${prelude}{${now}}`;
      if (later) split.later += `${prelude}{${later}}`;
    } else if (block === undefined) {
      split.now += `${prelude};`;
    } else {
      const isWhole = selectorsIn(prelude).every((selector) => hasModule(selector, isLater));
      split[isWhole ? 'later' : 'now'] += `${prelude}{${block}}`;
    }
  }
  return split;
}

function hasModule(selector: string, isLater: (module: string) => boolean): boolean {
  return [...selector.matchAll(moduleName)].some(([, name = '']) => isLater(name));
}

/** A rule with its block, or a statement such as `@layer a,b`. */
interface Rule {
  prelude: string;
  block?: string;
}

function rulesIn(css: string): Rule[] {
  const rules: Rule[] = [];
  let prelude = '';
  let block: string | undefined;
  let depth = 0;
  for (const piece of piecesIn(css)) {
    if (piece === '}') depth -= 1;
    if (depth > 0) block += piece;
    else if (piece === '{') block = '';
    else if (piece === '}') {
      rules.push({ prelude: prelude.trim(), block: block ?? '' });
      prelude = '';
    } else if (piece === ';') {
      rules.push({ prelude: prelude.trim() });
      prelude = '';
    } else prelude += piece;
    if (piece === '{') depth += 1;
  }
  return rules;
}

/** A selector list, at the commas that are in no parentheses. */
function selectorsIn(prelude: string): string[] {
  const selectors = [''];
  let depth = 0;
  for (const piece of piecesIn(prelude)) {
    if (piece === '(') depth += 1;
    if (piece === ')') depth -= 1;
    if (piece === ',' && depth === 0) selectors.push('');
    else selectors[selectors.length - 1] += piece;
  }
  return selectors;
}

/** Strings, `url(…)`, escapes and runs of letters whole; marks one by one. */
function piecesIn(css: string): string[] {
  return css.match(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|url\([^)"']*\)|\\.|[^"'\\{};,()]+|./gsu) ?? [];
}
