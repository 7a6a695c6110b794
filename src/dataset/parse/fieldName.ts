/** A place in a JSON value: `["events", 2, "date"]`. */
export type Path = readonly (string | number)[]

/** Characters of a key that a message repeats. */
const ENOUGH = 100

/** `["events", 2, "date"]` → `events[2].date` */
export function fieldName(path: Path): string {
  return path.reduce<string>((name, key) => {
    if (typeof key === "number") return `${name}[${key}]`
    return [name, key.slice(0, ENOUGH)].filter(Boolean).join(".")
  }, "")
}
