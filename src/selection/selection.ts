import { FACET_NAMES, type FacetName } from "./facets.ts"

/** Values chosen within one facet: any of `include`, none of `exclude`. */
export interface Picks {
  readonly include: readonly string[]
  readonly exclude: readonly string[]
}
export type PickMode = keyof Picks

/** Everything that narrows the items. */
export interface Selection {
  readonly picks: Readonly<Record<FacetName, Picks>>
  /** First and last year, inclusive; null leaves that end open. */
  readonly from: number | null
  readonly to: number | null
  /** Words searched for. */
  readonly q: string
}

const NO_PICKS: Picks = { include: [], exclude: [] }

export const NO_SELECTION: Selection = {
  picks: Object.fromEntries(FACET_NAMES.map((facet) => [facet, NO_PICKS])) as Selection["picks"],
  from: null,
  to: null,
  q: "",
}

/** One restriction, as the chips name them. */
export type Chip =
  | { readonly kind: "pick"; readonly facet: FacetName; readonly value: string; readonly mode: PickMode }
  | { readonly kind: "years"; readonly from: number | null; readonly to: number | null }
  | { readonly kind: "query"; readonly q: string }

/** Chooses the value in that mode, or clears it where it stands in that mode already. */
export function togglePick(selection: Selection, facet: FacetName, value: string, mode: PickMode): Selection {
  const picks = selection.picks[facet]
  const rest = (list: readonly string[]) => list.filter((picked) => picked !== value)
  const chosen = picks[mode].includes(value)
  const next = { include: rest(picks.include), exclude: rest(picks.exclude) }
  return withPicks(selection, facet, chosen ? next : { ...next, [mode]: [...next[mode], value] })
}

/** Chooses one sector at one stage, or clears both where just they are chosen: a segment of a bar. */
export function toggleSegment(selection: Selection, sector: string, stage: string): Selection {
  const only = (facet: FacetName, value: string) => selection.picks[facet].include.join() === value
  const chosen = only("sector", sector) && only("stage", stage)
  const pick = (value: string): Picks => (chosen ? NO_PICKS : { include: [value], exclude: [] })
  return withPicks(withPicks(selection, "sector", pick(sector)), "stage", pick(stage))
}

export function withPicks(selection: Selection, facet: FacetName, picks: Picks): Selection {
  return { ...selection, picks: { ...selection.picks, [facet]: picks } }
}

/** Sets the span of years; an inverted span is turned round. */
export function withYears(selection: Selection, from: number | null, to: number | null): Selection {
  return from !== null && to !== null && from > to
    ? { ...selection, from: to, to: from }
    : { ...selection, from, to }
}

/** Sets the span of years, or clears it where it is set already: a column of years. */
export function toggleYears(selection: Selection, from: number | null, to: number | null): Selection {
  const isSet = selection.from === from && selection.to === to
  return isSet ? withYears(selection, null, null) : withYears(selection, from, to)
}

/** Every restriction, in the order of the facets, then years, then words. */
export function chipsOf(selection: Selection): readonly Chip[] {
  const picks = FACET_NAMES.flatMap((facet) =>
    (["include", "exclude"] as const).flatMap((mode) =>
      selection.picks[facet][mode].map((value): Chip => ({ kind: "pick", facet, value, mode })),
    ),
  )
  const { from, to, q } = selection
  return [
    ...picks,
    ...(from === null && to === null ? [] : [{ kind: "years", from, to } as const]),
    ...(q.trim() === "" ? [] : [{ kind: "query", q } as const]),
  ]
}

/** The selection without that restriction. */
export function withoutChip(selection: Selection, chip: Chip): Selection {
  switch (chip.kind) {
    case "pick": {
      const picks = selection.picks[chip.facet]
      return withPicks(selection, chip.facet, {
        ...picks,
        [chip.mode]: picks[chip.mode].filter((value) => value !== chip.value),
      })
    }
    case "years":
      return { ...selection, from: null, to: null }
    case "query":
      return { ...selection, q: "" }
  }
}

export function isEmpty(selection: Selection): boolean {
  return chipsOf(selection).length === 0
}
