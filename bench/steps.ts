import { byFacet, type Facet, VALUES } from "./items.ts"

/** Lowest and highest, inclusive. */
type Range<Bound> = readonly [Bound, Bound]

/** What a reader has chosen, as plain immutable state: what a step does not touch stays the same object. */
export interface State {
  readonly picks: Readonly<Record<Facet, readonly (string | number)[]>>
  readonly value: Range<number> | null
  readonly date: Range<string> | null
  readonly words: string
  /** Newest or largest first, then by id. */
  readonly sort: "date" | "value"
}

export interface Step {
  readonly kind: "toggle" | "range" | "search" | "sort" | "reset"
  readonly change: (state: State) => State
}

export const START: State = {
  picks: byFacet(() => []),
  value: null,
  date: null,
  words: "",
  sort: "date",
}

const reset: Step = { kind: "reset", change: () => START }

export const STEPS: readonly Step[] = [
  reset,
  toggle("sector", 0),
  toggle("sector", 3),
  toggle("sector", 1),
  toggle("country", 0),
  toggle("country", 1),
  toggle("stage", 0),
  value([20_000, 2_000_000]),
  value([20_000, 500_000]),
  clear("stage"),
  date(["2000-01-01", "2019-12-31"]),
  date(["2001-01-01", "2020-12-31"]),
  date(["2002-01-01", "2021-12-31"]),
  clear("country"),
  value(null),
  clear("sector"),
  toggle("org", 5),
  toggle("org", 80),
  toggle("org", 5),
  clear("org"),
  search("mi"),
  search("min"),
  search("mine"),
  search("miner"),
  search("mineral"),
  date(null),
  search("mineral po"),
  search(""),
  toggle("initiator", 0),
  toggle("instrument", 1),
  toggle("year", 45),
  clear("year"),
  toggle("publisher", 0),
  sort("value"),
  clear("instrument"),
  toggle("sector", 1),
  search("협력"),
  search(""),
  sort("date"),
  reset,
]

/** The states that the steps lead to, one after another. */
export function statesOf(steps: readonly Step[]): readonly State[] {
  let state = START
  return steps.map(({ change }) => (state = change(state)))
}

/** Whether two states select the same items. */
export function isSameButForSort(a: State, b: State): boolean {
  return a.picks === b.picks && a.value === b.value && a.date === b.date && a.words === b.words
}

function toggle(facet: Facet, index: number): Step {
  const own = VALUES[facet][index] ?? ""
  return {
    kind: "toggle",
    change: (state) => {
      const picked = state.picks[facet]
      const next = picked.includes(own) ? picked.filter((other) => other !== own) : [...picked, own]
      return { ...state, picks: { ...state.picks, [facet]: next } }
    },
  }
}

function clear(facet: Facet): Step {
  return { kind: "toggle", change: (state) => ({ ...state, picks: { ...state.picks, [facet]: [] } }) }
}

function value(range: Range<number> | null): Step {
  return { kind: "range", change: (state) => ({ ...state, value: range }) }
}

function date(range: Range<string> | null): Step {
  return { kind: "range", change: (state) => ({ ...state, date: range }) }
}

function search(words: string): Step {
  return { kind: "search", change: (state) => ({ ...state, words }) }
}

function sort(by: State["sort"]): Step {
  return { kind: "sort", change: (state) => ({ ...state, sort: by }) }
}
