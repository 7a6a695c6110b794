/** A text of the data, in the languages in which it stands. */
export interface SpokenText {
  readonly en: string
  readonly ko?: string
  readonly es?: string
}

/** Every text below a value; names are what sources print, and no text. */
export function textsIn(value: unknown, key = ""): readonly SpokenText[] {
  if (Array.isArray(value)) return value.flatMap((entry) => textsIn(entry, key))
  if (typeof value !== "object" || value === null || key === "names" || key === "short") return []
  if ("en" in value) return [value as SpokenText]
  return Object.entries(value).flatMap(([name, part]) => textsIn(part, name))
}
