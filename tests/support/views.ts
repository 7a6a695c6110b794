import * as fc from "fast-check"
import { LEVELS } from "../../src/dataset/vocabulary.ts"
import type { Corpus } from "../../src/selection/corpus.ts"
import { FACET_NAMES } from "../../src/selection/facets.ts"
import { NO_SELECTION, type Selection, togglePick, withYears } from "../../src/selection/selection.ts"
import { ASK_ORDERS, COLUMNS, GROUPS, type View } from "../../src/selection/view.ts"

/** Any view that an address may hold: picks, years, words, sort, columns in any order, group, day. */
export function viewsOf(corpus: Corpus): fc.Arbitrary<View> {
  const picks = fc.array(
    fc.constantFrom(...FACET_NAMES).chain((facet) =>
      fc.record({
        facet: fc.constant(facet),
        value: fc.constantFrom(...corpus.facets[facet].values),
        mode: fc.constantFrom("include" as const, "exclude" as const),
      }),
    ),
    { maxLength: 6 },
  )
  const year = fc.option(fc.integer({ min: 1950, max: 2026 }))
  const selections = fc
    .record({ picks, from: year, to: year, q: fc.string({ maxLength: 20 }) })
    .map(({ picks: list, from, to, q }): Selection =>
      withYears(
        list.reduce((selection, { facet, value, mode }) => togglePick(selection, facet, value, mode), {
          ...NO_SELECTION,
          q: q.trim(),
        }),
        from,
        to,
      ),
    )
  return fc.record({
    selection: selections,
    sort: fc.uniqueArray(fc.record({ column: fc.constantFrom(...COLUMNS), descending: fc.boolean() }), {
      minLength: 1,
      maxLength: 3,
      selector: ({ column }) => column,
    }),
    columns: fc
      .shuffledSubarray(COLUMNS.slice(1), { minLength: 1 })
      .map((columns) => ["item" as const, ...columns]),
    group: fc.option(fc.constantFrom(...GROUPS)),
    order: fc.constantFrom(...ASK_ORDERS),
    lists: fc.record({
      people: fc.record({ id: fc.constantFrom("name", "meetings", "last"), descending: fc.boolean() }),
      organisations: fc.record({ id: fc.constantFrom("kind", "items", "first"), descending: fc.boolean() }),
      sources: fc.record({ id: fc.constantFrom("source", "published", "origin"), descending: fc.boolean() }),
    }),
    since: fc.option(fc.constantFrom(...corpus.facets.meeting.values)),
    brief: fc
      .record({
        side: fc.option(fc.constant("PE")),
        level: fc.option(fc.constantFrom(...LEVELS)),
        date: fc.option(fc.constantFrom("2026-12-03", "2024-02-29")),
        before: fc.option(fc.constantFrom(...corpus.facets.meeting.values)),
        lang: fc.option(fc.constantFrom("en" as const, "ko" as const, "es" as const)),
      })
      // A past meeting has its own day.
      .map((brief) => (brief.before === null ? brief : { ...brief, date: null }))
      .map((brief) =>
        brief.before === null && brief.level === "leaders" ? { ...brief, level: null } : brief,
      ),
    actors: fc.record({
      name: fc.string({ maxLength: 20 }).map((name) => name.trim()),
      side: fc.option(fc.constantFrom("KR", "PE", "other")),
    }),
    asOf: fc.option(fc.constantFrom("2023-11-16", "1999-12-31", "2026-02-28")),
  })
}
