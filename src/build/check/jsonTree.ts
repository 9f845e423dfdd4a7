import { type Issue, type Path, type Place, pointerTo } from './issue.ts';

/** A value of a JSON text and where it begins. */
export interface JsonNode extends Place {
  /** As `JSON.parse` gives it. */
  value: unknown;
  parent: JsonNode | undefined;
  /** Its key or index in its parent; undefined at the root. */
  key: string | number | undefined;
  /** Where its key begins, in an object. */
  keyPlace: Place | undefined;
  /** The values inside an object or list in the order of the text; of equal keys the last one. */
  children: JsonNode[];
}

/** Puts a value into the object or list that holds it. @returns whether its key was there already */
export function insert(node: JsonNode, { value: container, children }: JsonNode): boolean {
  const { key = '', value } = node;
  const isRepeated = Object.hasOwn(Object(container), key);
  const earlier = isRepeated ? children.findIndex((child) => child.key === key) : children.length;
  children.splice(earlier, 1);
  children.push(node);
  // Assigning to `__proto__` would set the prototype.
  if (key !== '__proto__') Object(container)[key] = value;
  else Object.defineProperty(container, key, { value, enumerable: true, writable: true, configurable: true });
  return isRepeated;
}

/** An issue about a value, at its place or that of its key. */
export function issueAt(node: JsonNode, found: string, expected: string, place: Place = node): Issue {
  return { line: place.line, column: place.column, pointer: pointerTo(pathOf(node)), found, expected };
}

/** The value at a path below a node; the nearest one above where the path leads nowhere. */
export function nodeAt(node: JsonNode, path: Path): JsonNode {
  return path.reduce<JsonNode>((from, key) => from.children.find((child) => `${child.key}` === `${key}`) ?? from, node);
}

/** The fields of an object; none where the value is no object. */
export function fieldsOf({ value }: JsonNode): Record<string, unknown> {
  return isRecord(value) ? value : {};
}

/** The items of a list in an object; none where there is no such list. */
export function itemsOf(node: JsonNode, key: string): readonly JsonNode[] {
  return Array.isArray(fieldsOf(node)[key]) ? nodeAt(node, [key]).children : [];
}

/** Every object at or under a node, in the order of the text. */
export function objectsIn(node: JsonNode): JsonNode[] {
  return [...(isRecord(node.value) ? [node] : []), ...node.children.flatMap(objectsIn)];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function pathOf({ parent, key }: JsonNode): Path {
  return parent && key !== undefined ? [...pathOf(parent), key] : [];
}
