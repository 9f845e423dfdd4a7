import { type ESTree, parseSync } from 'vite';

/**
 * The keys of the tables of messages that a module exports, by their paths, such as `messages.action.reply`. They are read and
 * not run: Node knows no types. Undefined where a table is not written out, but made.
 *
 * @param file its name says that it is TypeScript
 */
export function messageKeys(file: string, text: string): string[] | undefined {
  const declarations = parseSync(file, text).program.body.flatMap((statement) =>
    statement.type === 'ExportNamedDeclaration' && statement.declaration?.type === 'VariableDeclaration'
      ? statement.declaration.declarations
      : [],
  );
  const tables = declarations.filter(({ id }) => id.type === 'Identifier' && /messages$/iu.test(id.name));
  if (tables.some(({ init }) => init?.type !== 'ObjectExpression')) return undefined;
  return tables.flatMap(({ id, init }) => keysIn(init, id.type === 'Identifier' ? id.name : ''));
}

function keysIn(value: ESTree.Expression | null, path: string): string[] {
  if (value?.type !== 'ObjectExpression') return [path];
  return value.properties.flatMap((property) => {
    if (property.type !== 'Property') return [];
    const { key } = property;
    const name = key.type === 'Identifier' ? key.name : key.type === 'Literal' ? `${key.value}` : '';
    return keysIn(property.value, `${path}.${name}`);
  });
}
