/** The words of rows, ready to be found by their beginnings. */
export interface WordIndex {
  /** By row: 1 where for each of the beginnings some word of the row begins so, else 0. */
  readonly find: (beginnings: readonly string[]) => Uint8Array
}

/** Each word once, in the order of its characters, and the rows that have it. Four bytes a row and word. */
interface Postings {
  readonly words: readonly string[]
  /** Where the rows of each word stand, up to those of the next. */
  readonly starts: Uint32Array
  readonly rows: Uint32Array
}

/** Finds rows by their words as the caller splits and folds them; reads them all at the first question. */
export function createWordIndex(rows: number, wordsOf: (row: number) => Iterable<string>): WordIndex {
  let postings: Postings | null = null
  return {
    find(beginnings) {
      postings ??= collect(rows, wordsOf)
      const hits = new Uint8Array(rows)
      const [first, ...others] = beginnings
      if (first === undefined) return hits.fill(1)
      mark(postings, first, hits)
      for (const other of others) {
        const found = new Uint8Array(rows)
        mark(postings, other, found)
        for (let row = 0; row < rows; row++) hits[row] = (hits[row] as number) & (found[row] as number)
      }
      return hits
    },
  }
}

/** All words that begin alike stand side by side, and so do their rows. */
function mark({ words, starts, rows }: Postings, beginning: string, hits: Uint8Array): void {
  const from = starts[firstWhere(words, (word) => word >= beginning)] as number
  const end = starts[firstWhere(words, (word) => word.slice(0, beginning.length) > beginning)] as number
  for (let at = from; at < end; at++) hits[rows[at] as number] = 1
}

/** Place of the first word for which something holds that holds for every later one too. */
function firstWhere(words: readonly string[], holds: (word: string) => boolean): number {
  let [low, high] = [0, words.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (holds(words[middle] as string)) high = middle
    else low = middle + 1
  }
  return low
}

function collect(rows: number, wordsOf: (row: number) => Iterable<string>): Postings {
  const idOf = new Map<string, number>()
  /** By word: in how many rows it stands, and the last of them. */
  const [counts, lastRow]: [number[], number[]] = [[], []]
  /** Words of each row, row after row, without those that it has twice. */
  let ids = new Uint32Array(rows)
  const ends = new Uint32Array(rows)
  let end = 0
  for (let row = 0; row < rows; row++) {
    for (const word of wordsOf(row)) {
      let id = idOf.get(word)
      if (id === undefined) {
        id = counts.push(0) - 1
        lastRow.push(-1)
        idOf.set(word, id)
      }
      if (lastRow[id] === row) continue
      lastRow[id] = row
      counts[id] = (counts[id] as number) + 1
      if (end === ids.length) ids = doubled(ids)
      ids[end++] = id
    }
    ends[row] = end
  }
  return sorted(idOf, counts, ids, ends)
}

/** Turns the words of each row into the rows of each word. */
function sorted(
  idOf: ReadonlyMap<string, number>,
  counts: readonly number[],
  ids: Uint32Array,
  ends: Uint32Array,
): Postings {
  const words = [...idOf.keys()].toSorted((a, b) => (a < b ? -1 : 1))
  const starts = new Uint32Array(words.length + 1)
  /** By word: where its next row goes. */
  const next = new Uint32Array(words.length)
  for (const [place, word] of words.entries()) {
    const id = idOf.get(word) as number
    next[id] = starts[place] as number
    starts[place + 1] = (starts[place] as number) + (counts[id] as number)
  }
  const rows = new Uint32Array(starts[words.length] as number)
  let at = 0
  for (let row = 0; row < ends.length; row++)
    for (; at < (ends[row] as number); at++) {
      const id = ids[at] as number
      rows[next[id] as number] = row
      next[id] = (next[id] as number) + 1
    }
  return { words, starts, rows }
}

function doubled(ids: Uint32Array): Uint32Array<ArrayBuffer> {
  const roomier = new Uint32Array(Math.max(16, ids.length * 2))
  roomier.set(ids)
  return roomier
}
