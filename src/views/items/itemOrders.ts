import type { Language } from "../../format/language.ts"
import type { ItemRows } from "../../summary/itemRows.ts"
import { sortInSteps } from "../../ui/sortInSteps.ts"
import type { Arrangement } from "./arrangement.ts"
import { type SortedBy, sortKeys } from "./sortKeys.ts"

/** All rows in an order. */
export interface ItemOrder {
  /** Places of the rows. */
  readonly places: Uint32Array
  /** By place: a number for the group it belongs to; null where there are no groups. */
  readonly groups: Uint32Array | null
}

/** Orders of the rows, each column sorted once: how rows compare is kept as ranks, which then are quick to arrange. */
export interface ItemOrders {
  /** Null where sorting takes so long that a reader would notice, and was not done yet. */
  readonly known: (arrangement: Sorted) => ItemOrder | null
  readonly steps: (arrangement: Sorted) => Iterator<void, ItemOrder>
}

type Sorted = Pick<Arrangement, "sort" | "group">

/** By place: 0 for the least, the same for equal ones, and beyond the greatest where there is nothing to sort by. */
interface Ranks {
  readonly ofPlace: Uint32Array
  readonly greatest: number
}

interface Key {
  readonly by: SortedBy
  readonly descending: boolean
}

/** So many rows are sorted before a reader notices. */
const AT_ONCE = 2000
/** Rows read in one step. */
const STEP = 64

export function itemOrders(rows: ItemRows, language: Language): ItemOrders {
  const ranks = new Map<SortedBy, Ranks>()

  function* steps({ sort, group }: Sorted): Generator<void, ItemOrder> {
    const own = sort.map(({ column, descending }): Key => ({ by: column, descending }))
    const keys = group === null ? own : [{ by: `group:${group}` as const, descending: false }, ...own]
    for (const { by } of keys) if (!ranks.has(by)) ranks.set(by, yield* rankRows(rows, by, language))
    const ranked = keys.flatMap(({ by, descending }) => {
      const known = ranks.get(by)
      return known ? { ...known, descending } : []
    })
    return {
      places: arrange(rows.length, ranked),
      groups: group === null ? null : (ranked[0]?.ofPlace ?? null),
    }
  }

  return {
    steps,
    known({ sort, group }) {
      const isRanked = sort.every(({ column }) => ranks.has(column))
      if (rows.length > AT_ONCE && !(isRanked && (group === null || ranks.has(`group:${group}`)))) return null
      const search = steps({ sort, group })
      let step = search.next()
      while (!step.done) step = search.next()
      return step.value
    },
  }
}

function* rankRows(rows: ItemRows, by: SortedBy, language: Language): Generator<void, Ranks> {
  const keys = sortKeys(by, language)
  const places: number[] = []
  for (let place = 0; place < rows.length; place++) {
    const row = rows.sortable(place)
    if (row) keys.read(row)
    if (!keys.isMissing(place)) places.push(place)
    if (place % STEP === 0) yield
  }
  const sorted = yield* sortInSteps(places, keys.compare)
  const ofPlace = new Uint32Array(rows.length)
  let greatest = 0
  for (const [index, place] of sorted.entries()) {
    if (index > 0 && keys.compare(sorted[index - 1] as number, place) !== 0) greatest++
    ofPlace[place] = greatest
  }
  for (let place = 0; place < rows.length; place++) if (keys.isMissing(place)) ofPlace[place] = greatest + 1
  return { ofPlace, greatest }
}

/** Counts how many rows have each rank, key by key from the last, which takes no comparison. */
function arrange(size: number, keys: readonly (Ranks & { readonly descending: boolean })[]): Uint32Array {
  let places = Uint32Array.from({ length: size }, (_, place) => place)
  for (const { ofPlace, greatest, descending } of keys.toReversed()) {
    const slot = (place: number) => {
      const rank = ofPlace[place] as number
      return descending && rank <= greatest ? greatest - rank : rank
    }
    const starts = new Uint32Array(greatest + 3)
    for (const place of places) starts[slot(place) + 1] = (starts[slot(place) + 1] as number) + 1
    for (let rank = 1; rank < starts.length; rank++)
      starts[rank] = (starts[rank] as number) + (starts[rank - 1] as number)
    const next = new Uint32Array(size)
    for (const place of places) {
      const at = starts[slot(place)] as number
      next[at] = place
      starts[slot(place)] = at + 1
    }
    places = next
  }
  return places
}
