import { yearOf } from "../dataset/partialDate.ts"
import type { Meeting } from "../dataset/records.ts"
import type { Corpus } from "./corpus.ts"
import { isEmpty, NO_SELECTION, type Selection } from "./selection.ts"

/**
 * Meetings within the years and meeting picks at which an item of the selected rows came up, oldest first. While nothing
 * but years and meetings restricts, meetings without a tracked item are kept too.
 */
export function selectMeetings(
  corpus: Corpus,
  meetings: readonly Meeting[],
  selection: Selection,
  selected: Uint32Array,
): readonly Meeting[] {
  const { include, exclude } = selection.picks.meeting
  const open = isEmpty({
    ...selection,
    from: null,
    to: null,
    picks: { ...selection.picks, meeting: NO_SELECTION.picks.meeting },
  })
  const here = open ? null : meetingsOf(corpus, selected)
  return meetings.filter(
    ({ id, date }) =>
      (include.length === 0 || include.includes(id)) &&
      !exclude.includes(id) &&
      yearOf(date) >= (selection.from ?? -Infinity) &&
      yearOf(date) <= (selection.to ?? Infinity) &&
      (here === null || here.has(id)),
  )
}

function meetingsOf({ facets }: Corpus, rows: Uint32Array): ReadonlySet<string> {
  const found = new Set<string>()
  for (const row of rows) for (const id of facets.meeting.ofRow[row] ?? []) found.add(id)
  return found
}
