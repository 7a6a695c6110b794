/** Keys and places that lead to a value in a record. */
export type Path = readonly (string | number)[]

/** `["events", 2, "date"]` → `events[2].date` */
export function fieldName(path: Path): string {
  return path.reduce<string>(
    (name, key) => (typeof key === "number" ? `${name}[${key}]` : name ? `${name}.${key}` : key),
    "",
  )
}
