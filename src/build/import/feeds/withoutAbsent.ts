/** An object without its fields that are undefined or empty lists. */
export function withoutAbsent<Fields extends object>(fields: Fields): Present<Fields> {
  const said = Object.entries(fields).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(said) as Present<Fields>;
}

type Present<Fields> = { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> };
