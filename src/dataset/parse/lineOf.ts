/** Line, from 1, on which the value at this path stands in a JSON text; null where the path is not in it. */
export function lineOf(json: string, path: readonly (string | number)[]): number | null {
  const offset = offsetOf(json, path)
  return offset === null ? null : json.slice(0, offset).split("\n").length
}

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g

/** Walks the tokens of a text that `JSON.parse` accepts; open holds the keys and indices that lead to the token. */
function offsetOf(json: string, path: readonly (string | number)[]): number | null {
  const open: { array: boolean; key: string | number; awaitsKey: boolean }[] = []
  for (const match of json.matchAll(TOKEN)) {
    const token = match[0]
    const top = open.at(-1)
    if (token === ":") continue
    if (token === "}" || token === "]") {
      open.pop()
    } else if (token === ",") {
      if (top?.array) top.key = Number(top.key) + 1
      else if (top) top.awaitsKey = true
    } else if (top && !top.array && top.awaitsKey) {
      top.key = String(JSON.parse(token))
      top.awaitsKey = false
      if (isPath(open, path)) return match.index
    } else {
      if (isPath(open, path)) return match.index
      if (token === "{" || token === "[")
        open.push({ array: token === "[", key: 0, awaitsKey: token === "{" })
    }
  }
  return null
}

function isPath(open: readonly { key: string | number }[], path: readonly (string | number)[]): boolean {
  return open.length === path.length && open.every(({ key }, index) => key === path[index])
}
