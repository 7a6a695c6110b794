const BETWEEN = /[\s,.]+/g

/** The words of a text, in lower case. */
export function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(BETWEEN)
    .filter((word) => word !== "")
}

/** As people write it, where that is asked for: V8 holds the pieces of a replaced text until it is read. */
const IS_REPLACED = process.env["BENCH_TEXTS"] === "replaced"

/** The words of an item in one text, for peers that look into it: each stands after a blank. */
export function searchText({ title, summary }: { readonly title: string; readonly summary: string }): string {
  const text = `${title} ${summary}`
  return ` ${IS_REPLACED ? text.toLowerCase().replaceAll(BETWEEN, " ") : wordsOf(text).join(" ")}`
}

/** What such a text contains for each word that is searched for, since words are found by their beginning. */
export function soughtIn(searched: string): readonly string[] {
  return wordsOf(searched).map((word) => ` ${word}`)
}
