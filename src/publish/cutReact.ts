import { type ESTree, parseSync, Visitor } from 'vite';
import { hooks, kinds, never, properties, statements, types, values } from './unusedReact.ts';

/** Puts a text in place of what stands from one offset to another. */
interface Edit {
  start: number;
  end: number;
  text: string;
}

/**
 * React DOM's production file without what the lists name.
 *
 * @param bodies functions, each with the statement that is left of it
 * @throws Error that names what is not in the file
 */
export function cutReact(code: string, bodies: ReadonlyMap<string, string>): string {
  const edits: Edit[] = [];
  const lists = [bodies, kinds, types, hooks, properties, values, statements];
  const missing = new Set<unknown>([never, ...lists.flatMap((list) => [...list.keys()])]);
  const put = (name: unknown, text: string, start: number, end: number) => {
    missing.delete(name);
    edits.push({ start, end, text });
  };
  const scopes: ESTree.Node[] = [];
  const variables: ESTree.Node[] = [];
  /** Names that stand after a dot or before a colon, or are being declared. */
  const notRead = new Set<ESTree.Node>();
  const putValue = (node: ESTree.Node, { start, end }: ESTree.Node) => {
    const value = node.type === 'Identifier' && !notRead.has(node) && values.get(node.name);
    if (value) put(node.name, value, start, end);
  };

  new Visitor({
    Program({ body }) {
      for (const { start, end } of body)
        for (const [beginning, text] of statements)
          if (code.startsWith(beginning, start)) put(beginning, text, start, end);
    },
    FunctionDeclaration({ id, body }) {
      if (body) scopes.push(body);
      const statement = id && bodies.get(id.name);
      if (id && body && statement !== undefined && statement !== null)
        put(id.name, `{ ${statement} }`, body.start, body.end);
    },
    BinaryExpression({ operator, left, right, start, end }) {
      if (operator !== '===' && operator !== '!==') return;
      if (never.test(code.slice(start, end))) put(never, 'false', start, end);
      const kind = isKind(left) ? numberOf(right) : isKind(right) ? numberOf(left) : undefined;
      if (kinds.has(kind)) put(kind, String(operator === '!=='), start, end);
    },
    FunctionExpression: ({ body }) => void (body && scopes.push(body)),
    SwitchStatement({ discriminant, cases }) {
      // Whether what is kept before leads into a case: then only its label can go.
      let open = false;
      for (const { test, consequent, start, end } of cases) {
        const name = isKind(discriminant) ? numberOf(test) : nameOf(test);
        const first = consequent[0]?.start ?? end;
        const gone = kinds.has(name) || types.has(name);
        if (gone) put(name, '', start, open ? first : end);
        if (!gone || open) open = !leaves(consequent.at(-1));
        if (nameOf(discriminant) === 'key' && properties.has(name)) put(name, 'leftOut();', first, end);
      }
    },
    ObjectExpression({ properties: entries }) {
      if (!entries.some((entry) => entry.type === 'Property' && nameOf(entry.key) === 'useCallback')) return;
      for (const [index, entry] of entries.entries()) {
        const name = entry.type === 'Property' && nameOf(entry.key);
        if (name && hooks.has(name)) put(name, '', entry.start, entries[index + 1]?.start ?? entry.end);
      }
    },
    MemberExpression: ({ computed, property }) => void (computed || notRead.add(property)),
    Property: ({ computed, key }) => void (computed || notRead.add(key)),
    VariableDeclarator({ id, init }) {
      if (init) putValue(id, init);
      notRead.add(id);
      variables.push(id);
    },
    AssignmentExpression: (node) => putValue(node.left, node),
    Identifier: (node) => putValue(node, node),
  }).visit(parseSync('react-dom.js', code).program);

  if (missing.size > 0)
    throw new Error(`React DOM has no ${[...missing].join(', ')} any more: look at src/publish/unusedReact.ts.`);
  return edited(code, [...edits, ...declarations(edits, scopes, variables)]);
}

/** A `var` is there for its whole function: those that are cut are declared anew at its beginning. */
function declarations(
  edits: readonly Edit[],
  scopes: readonly ESTree.Node[],
  variables: readonly ESTree.Node[],
): Edit[] {
  return variables.flatMap((variable) => {
    const scope = scopes.findLast((node) => contains(node, variable));
    const cut = scope && edits.some((edit) => contains(edit, variable) && contains(scope, edit));
    if (!cut || variable.type !== 'Identifier') return [];
    return [{ start: scope.start + 1, end: scope.start + 1, text: `var ${variable.name};` }];
  });
}

function contains(outer: { start: number; end: number }, inner: { start: number; end: number }): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether an expression is the number that tells the kind of a fiber. */
function isKind(node: ESTree.Node): boolean {
  return (node.type === 'MemberExpression' && nameOf(node.property) === 'tag') || nameOf(node) === 'tag';
}

function numberOf(node: ESTree.Node | null): number | undefined {
  return node?.type === 'Literal' && typeof node.value === 'number' ? node.value : undefined;
}

/** What an identifier is called, or a string says. */
function nameOf(node: ESTree.Node | null): string | undefined {
  if (node?.type === 'Identifier') return node.name;
  return node?.type === 'Literal' && typeof node.value === 'string' ? node.value : undefined;
}

/** Whether nothing runs on after a statement, as far as its form shows. */
function leaves(statement: ESTree.Statement | undefined): boolean {
  switch (statement?.type) {
    case 'BreakStatement':
    case 'ContinueStatement':
    case 'ReturnStatement':
    case 'ThrowStatement':
      return true;
    case 'BlockStatement':
      return leaves(statement.body.at(-1));
    default:
      return false;
  }
}

/** Of edits inside each other the outer one counts. */
function edited(code: string, edits: readonly Edit[]): string {
  let result = '';
  let done = 0;
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < done) continue;
    result += code.slice(done, start) + text;
    done = end;
  }
  return result + code.slice(done);
}
