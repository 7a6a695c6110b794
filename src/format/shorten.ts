/** Characters that a value has room for before the rest is folded away. */
const ROOM = 140
/** Words kept before the place where two texts part. */
const CONTEXT = 5

/** A text cut at a word, with an ellipsis; as it is where it fits. */
export function shorten(text: string, room = ROOM): string {
  if (text.length <= room) return text
  const cut = text.slice(0, room)
  const end = cut.lastIndexOf(" ")
  return `${(end > room / 2 ? cut.slice(0, end) : cut).replace(/[\s,;:.]+$/u, "")}…`
}

/** Two wordings of a text, each short enough to be read beside the other: from a few words before they part. */
export function shortenBoth(before: string, after: string): readonly [string, string] {
  if (before.length <= ROOM && after.length <= ROOM) return [before, after]
  const from = startOfDifference(before, after)
  return [shorten(tail(before, from)), shorten(tail(after, from))]
}

function tail(text: string, from: number): string {
  return from === 0 ? text : `…${text.slice(from)}`
}

/** Where a reader should begin: a few words before the first that differs. */
function startOfDifference(before: string, after: string): number {
  const [a, b] = [before.split(" "), after.split(" ")]
  const index = a.findIndex((word, at) => word !== b[at])
  const parting = index === -1 ? a.length : index
  const kept = a.slice(0, Math.max(0, parting - CONTEXT))
  return kept.length === 0 ? 0 : kept.join(" ").length + 1
}
