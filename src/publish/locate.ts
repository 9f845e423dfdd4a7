import { type Node, parseTree } from 'jsonc-parser';
import { type Fault, type Path, type Problem, pointerTo } from './fault.ts';

function lastProperty(node: Node | undefined, key: string | number): Node | undefined {
  return node?.children?.findLast((property) => property.children?.[0]?.value === key);
}

/** The last of several equal keys, as JSON.parse has it; the nearest node above where the path leads nowhere. */
function nodeAt(root: Node | undefined, path: Path, atKey: boolean): Node | undefined {
  let node = root;
  for (const [index, key] of path.entries()) {
    const property = node?.type === 'array' ? undefined : lastProperty(node, key);
    if (property && atKey && index === path.length - 1) return property.children?.[0];
    node = (property ? property.children?.[1] : node?.children?.[Number(key)]) ?? node;
  }
  return node;
}

/**
 * Line and column of an offset in UTF-16 code units: both 1-based. A line ends with LF, CR LF or CR.
 */
export function positionAt(source: string, offset: number): { line: number; column: number } {
  const lines = source.slice(0, offset).split(/\r\n|\n|\r/u);
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

/**
 * Gives problems their places in the file.
 *
 * @param source valid JSON, or JSON with comments and trailing commas
 */
export function locate(file: string, source: string, problems: readonly Problem[]): Fault[] {
  if (problems.length === 0) return [];
  const root = parseTree(source, [], { allowTrailingComma: true });
  return problems.map(({ path, atKey = false, found, expected }) => {
    const offset = nodeAt(root, path, atKey)?.offset ?? 0;
    return { file, ...positionAt(source, offset), pointer: pointerTo(path), found, expected };
  });
}
