const BETWEEN = /[\s,.]+/

/** The words of a text, in lower case. */
export function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(BETWEEN)
    .filter((word) => word !== "")
}

/** The words of an item in one text, for peers that look into it: each stands after a blank. */
export function searchText({ title, summary }: { readonly title: string; readonly summary: string }): string {
  return ` ${wordsOf(`${title} ${summary}`).join(" ")}`
}

/** What such a text contains for each word that is searched for, since words are found by their beginning. */
export function soughtIn(searched: string): readonly string[] {
  return wordsOf(searched).map((word) => ` ${word}`)
}
