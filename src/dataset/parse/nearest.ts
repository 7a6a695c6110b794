/** Nobody mistypes a longer word by a few letters; comparing two of a hundred thousand letters would take minutes. */
const LONGEST = 100

/** The candidate that needs the fewest edits to become the word; null where none is near. */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  if (word.length > LONGEST) return null
  const wanted = word.toLowerCase()
  let best: string | null = null
  let least = Math.max(2, Math.ceil(word.length / 3)) + 1
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= least) continue
    const edits = editDistance(wanted, candidate.toLowerCase(), least)
    if (edits < least) [best, least] = [candidate, edits]
  }
  return best
}

/** Levenshtein distance, one row at a time; `limit` where it is that or more. */
function editDistance(a: string, b: string, limit: number): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1]
    let least = i + 1
    for (let j = 0; j < b.length; j++) {
      const swap = (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1)
      const edits = Math.min(swap, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1)
      next.push(edits)
      least = Math.min(least, edits)
    }
    if (least >= limit) return limit
    row = next
  }
  return row[b.length] ?? 0
}
