import type { Json } from "../dataset/draft.ts"

/** Characters that a line of a data file has room for. */
const ROOM = 110
const INDENT = 2

/**
 * A record as its file holds it: what fits stands on one line, all else a field or an entry a line. Every file of
 * `data/` is written so, which keeps a change down to the lines that it changes.
 */
export function recordFile(record: Json): string {
  return `${broken(record, 0)}\n`
}

/** `used` are the characters that stand on the line already, and those that come after the value. */
function written(value: Json, indent: number, used: number): string {
  const line = onOneLine(value)
  return used + charactersOf(line) <= ROOM ? line : broken(value, indent)
}

function broken(value: Json, indent: number): string {
  const isList = Array.isArray(value)
  const entries = entriesOf(value)
  if (entries.length === 0) return onOneLine(value)
  const margin = " ".repeat(indent + INDENT)
  const lines = entries.map(([key, entry], place) => {
    const head = margin + (isList ? "" : `${JSON.stringify(key)}: `)
    const comma = place < entries.length - 1 ? "," : ""
    return head + written(entry, indent + INDENT, charactersOf(head) + comma.length) + comma
  })
  const [open, close] = isList ? "[]" : "{}"
  return [open, ...lines, " ".repeat(indent) + close].join("\n")
}

function onOneLine(value: Json): string {
  const entries = entriesOf(value)
  if (Array.isArray(value)) return `[${entries.map(([, entry]) => onOneLine(entry)).join(", ")}]`
  if (typeof value !== "object" || value === null) return JSON.stringify(value)
  if (entries.length === 0) return "{}"
  return `{ ${entries.map(([key, entry]) => `${JSON.stringify(key)}: ${onOneLine(entry)}`).join(", ")} }`
}

/** As an editor's program counts them: a sign beyond the first plane of Unicode is one. */
const charactersOf = (text: string): number => Array.from(text).length

const entriesOf = (value: Json): readonly (readonly [string, Json])[] =>
  typeof value === "object" && value !== null ? Object.entries(value) : []
