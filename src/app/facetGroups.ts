import type { Dataset } from "../dataset/records.ts"
import type { Language } from "../format/language.ts"
import { organisationName, personName, type ShownName } from "../format/nameForms.ts"
import { APART, FACET_NAMES, type FacetName, type Facets, NONE } from "../selection/facets.ts"
import type { Counts } from "../selection/select.ts"
import type { Chip, Selection } from "../selection/selection.ts"
import type { FacetGroup, FacetRow } from "../views/facets/facetGroup.ts"

/** Facets whose values keep their own order; the others list the most frequent first. */
const ORDERED: readonly FacetName[] = ["stage", "asked", "meeting"]

/** A value in words, with its language where that is not the page's. */
interface Named {
  readonly value: string
  readonly label: string
  readonly lang: string | undefined
}

/** The values of every facet in words, in the order of the page; the most frequent come first later, of equals by name. */
export function facetNames(
  dataset: Dataset,
  facets: Facets,
  language: Language<"first">,
): Readonly<Record<FacetName, readonly Named[]>> {
  const label = valueLabels(dataset, language)
  const entries = FACET_NAMES.map((facet) => {
    const { values } = facets[facet]
    const named = (facet === "meeting" ? values.toReversed() : values).map((value): Named => ({
      value,
      label: label(facet, value),
      lang: nameOf(dataset, language, facet, value)?.lang,
    }))
    return [
      facet,
      ORDERED.includes(facet) ? named : named.toSorted((a, b) => language.compare(a.label, b.label)),
    ]
  })
  return Object.fromEntries(entries) as Record<FacetName, readonly Named[]>
}

/** Every facet with its values and the items each would leave; values at zero come last. */
export function facetGroups(
  names: ReturnType<typeof facetNames>,
  selection: Selection,
  counted: Counts["facets"],
  { m }: Language<"first">,
): readonly FacetGroup[] {
  return FACET_NAMES.map((facet) => {
    const counts = counted[facet]
    const { include, exclude } = selection.picks[facet]
    const rows = names[facet].map((named): FacetRow => {
      const mode = include.includes(named.value)
        ? "include"
        : exclude.includes(named.value)
          ? "exclude"
          : null
      return { ...named, count: counts.get(named.value) ?? 0, mode }
    })
    const sorted = ORDERED.includes(facet)
      ? rows.filter(({ value, count, mode }) => value !== NONE || count > 0 || mode)
      : rows.toSorted((a, b) => b.count - a.count)
    return { facet, label: m.facets.name[facet], rows: sorted }
  })
}

/** How the value of a facet reads: a label, a name, or a meeting by day, place (or occasion) and level. */
export function valueLabels(
  dataset: Dataset,
  { m, text, name, date }: Language<"first">,
): (facet: FacetName, value: string) => string {
  const words = (list: Readonly<Record<string, string>>, value: string) => list[value] ?? value
  const named = (actor: { names: Parameters<typeof name>[0] } | undefined, value: string) =>
    actor ? name(actor.names) : value
  return (facet, value) => {
    switch (facet) {
      case "sector": {
        const sector = dataset.about.sectors.find(({ id }) => id === value)
        return sector ? text(sector.label) : value
      }
      case "stage":
        if (value === APART) return m.vocabulary.apart
        return value === NONE ? m.facets.none.stage : words(m.vocabulary.stage, value)
      case "instrument":
        return words(m.vocabulary.instrument, value)
      case "asked": {
        const party = dataset.about.parties.find(({ code }) => code === value)
        return party ? text(party.name) : value === NONE ? m.facets.none.asked : m.vocabulary.both
      }
      case "organisation":
        return named(dataset.organisationById.get(value), value)
      case "person":
        return named(dataset.personById.get(value), value)
      case "place":
        return named(dataset.placeById.get(value), value)
      case "meeting": {
        const meeting = dataset.meetingById.get(value)
        if (!meeting) return value
        const place = dataset.placeById.get(meeting.place ?? "")
        return m.facets.meeting(
          date(meeting.date),
          // Two without a place may be of one day and level.
          place ? name(place.names) : text(meeting.occasion),
          m.vocabulary.level[meeting.level],
        )
      }
      case "source":
        return words(m.vocabulary.sourceKind, value)
    }
  }
}

/** The name behind a value that is a person or an organisation, with its language. */
export function nameOf(
  { personById, organisationById }: Dataset,
  language: Language<"first">,
  facet: FacetName,
  value: string,
): ShownName | undefined {
  const [person, organisation] = [personById.get(value), organisationById.get(value)]
  if (facet === "person" && person) return personName(person, language)
  return facet === "organisation" && organisation ? organisationName(organisation, language) : undefined
}

/** A restriction in words: "Sector: Defense", "Place: not Lima", "2012 to 2015". */
export function chipLabels(dataset: Dataset, language: Language<"first">) {
  const label = valueLabels(dataset, language)
  const { facets } = language.m
  return (chip: Chip): string => {
    switch (chip.kind) {
      case "pick": {
        const value = label(chip.facet, chip.value)
        return chip.mode === "include"
          ? facets.chip(facets.name[chip.facet], value)
          : facets.chipNot(facets.name[chip.facet], value)
      }
      case "years":
        return facets.chipYears(chip.from, chip.to)
      case "query":
        return facets.chipQuery(chip.q)
    }
  }
}
