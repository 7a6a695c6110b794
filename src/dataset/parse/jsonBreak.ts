const SPACE = /[ \t\n\r]*/y
/** All but quotes, backslashes and controls stands in a string as it is. */
const STRING = /"[ !#-[\]-\uFFFF]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[ !#-[\]-\uFFFF]*)*"/y
const PLAIN = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y

type Awaited = "value" | "first value" | "key" | "first key" | "colon" | "comma"

/**
 * Where a text stops being JSON, as a place in it: messages of parsers say it in some browsers and for some faults
 * only. The end of a text that is cut; null of one that is whole.
 */
export function breakOf(text: string): number | null {
  const open: ("{" | "[")[] = []
  let awaited: Awaited = "value"
  let at = 0
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at
    const found = pattern.exec(text)?.[0]
    at += found?.length ?? 0
    return found !== undefined
  }
  while (true) {
    take(SPACE)
    const sign = text[at]
    const top = open.at(-1)
    if (awaited === "comma" && top === undefined) return sign === undefined ? null : at
    if (awaited === "comma" && sign === ",") awaited = top === "{" ? "key" : "value"
    else if (awaited === "colon" && sign === ":") awaited = "value"
    else if (closes(sign, top, awaited)) {
      open.pop()
      awaited = "comma"
    } else if (awaited === "key" || awaited === "first key") {
      if (!take(STRING)) return at
      awaited = "colon"
      continue
    } else if (awaited === "value" || awaited === "first value") {
      if (sign === "{" || sign === "[") {
        open.push(sign)
        awaited = sign === "{" ? "first key" : "first value"
      } else {
        if (!take(STRING) && !take(PLAIN)) return at
        awaited = "comma"
        continue
      }
    } else return at
    at++
  }
}

function closes(sign: string | undefined, top: string | undefined, awaited: Awaited): boolean {
  if (sign === "}") return top === "{" && (awaited === "comma" || awaited === "first key")
  return sign === "]" && top === "[" && (awaited === "comma" || awaited === "first value")
}
