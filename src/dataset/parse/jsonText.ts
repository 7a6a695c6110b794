import type { Path } from "./fieldName.ts"

interface Places {
  /** Line, from 1, on which the value at a path begins, with its key where it has one; null where the path is not in the text. */
  readonly lineAt: (path: Path) => number | null
  /** Keys that stand twice in one object, of which `JSON.parse` keeps the last without a word. */
  readonly repeated: readonly Path[]
}

/** Matched without steps back, of which a string of megabytes would need too many. */
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]|[^\s{}[\],:"]+/gs

/** Walks once through a text that `JSON.parse` accepts, nested no deeper than a stack allows. */
export function placesIn(json: string): Places {
  const lines = new Map<string, number>()
  const repeated: Path[] = []
  const tokens = json.matchAll(TOKEN)
  let [line, at] = [1, 0]
  /** The next token; "" at the end. */
  const next = (): string => {
    const match = tokens.next().value
    for (const end = match?.index ?? 0; at < end; at++) if (json[at] === "\n") line++
    return match?.[0] ?? ""
  }
  const note = (path: Path) => void lines.set(nameOf(path), line)
  const readList = (path: Path) => {
    let index = 0
    for (let token = next(); token !== "]" && token !== ""; token = next()) {
      if (token === ",") index++
      else read(token, [...path, index])
    }
  }
  const readObject = (path: Path) => {
    const keys = new Set<string>()
    for (let token = next(); token !== "}" && token !== ""; token = next()) {
      if (token === ",") continue
      const key = String(JSON.parse(token))
      const place = [...path, key]
      if (keys.has(key)) repeated.push(place)
      keys.add(key)
      const keyLine = line
      next()
      read(next(), place)
      lines.set(nameOf(place), keyLine)
    }
  }
  const read = (token: string, path: Path) => {
    note(path)
    if (token === "[") readList(path)
    else if (token === "{") readObject(path)
  }
  read(next(), [])
  return { lineAt: (path) => lines.get(nameOf(path)) ?? null, repeated }
}

const nameOf = (path: Path): string => path.map((key) => `/${key}`).join("")

/** How deep containers stand within one another, and how many keys there are, in a text that may be no JSON. */
export function outlineOf(text: string): { readonly depth: number; readonly keys: number } {
  let [open, depth, keys, inString] = [0, 0, 0, false]
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]
    if (inString) {
      if (sign === "\\") at++
      else if (sign === '"') inString = false
    } else if (sign === '"') inString = true
    else if (sign === "{" || sign === "[") depth = Math.max(depth, ++open)
    else if (sign === "}" || sign === "]") open--
    else if (sign === ":") keys++
  }
  return { depth, keys }
}

/** How many keys all objects in a value have. */
export function keysIn(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0
  const entries: readonly unknown[] = Object.values(value)
  const own = Array.isArray(value) ? 0 : entries.length
  return entries.reduce<number>((sum, entry) => sum + keysIn(entry), own)
}
