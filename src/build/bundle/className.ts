/** File by name. The bundler asks for the same file several times, in each environment. */
const files = new Map<string, string>();

/**
 * The name on the page of a class in a CSS module: `Layout-masthead` for `.masthead` of Layout.module.css. It tells where
 * it comes from and compresses better than one with a hash.
 *
 * @throws Error if two files have the same name
 */
export function className(local: string, file: string): string {
  const path = file.replace(/\?.*$/u, '');
  const name = path.replace(/^.*[/\\]|\.module\.css$/gu, '');
  const first = files.get(name) ?? path;
  if (first !== path)
    throw new Error(`${first} and ${path} have the same name; their classes would be taken for each other.`);
  files.set(name, path);
  return `${name}-${local}`;
}
