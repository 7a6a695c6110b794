import { itemsByMeeting } from "../dataset/meetings.ts"
import { yearOf } from "../dataset/partialDate.ts"
import type { Dataset, Item, Meeting } from "../dataset/records.ts"
import { isEmpty, NO_SELECTION, type Selection } from "./selection.ts"

/**
 * Meetings within the years and meeting picks at which a selected item came up, oldest first. While nothing but years
 * and meetings restricts, meetings without a tracked item are kept too.
 */
export function selectMeetings(
  dataset: Dataset,
  selection: Selection,
  selected: readonly Item[],
): readonly Meeting[] {
  const parts = itemsByMeeting(dataset)
  const chosen = new Set(selected)
  const { include, exclude } = selection.picks.meeting
  const open = isEmpty({
    ...selection,
    from: null,
    to: null,
    picks: { ...selection.picks, meeting: NO_SELECTION.picks.meeting },
  })
  return dataset.meetings.filter(
    ({ id, date }) =>
      (include.length === 0 || include.includes(id)) &&
      !exclude.includes(id) &&
      yearOf(date) >= (selection.from ?? -Infinity) &&
      yearOf(date) <= (selection.to ?? Infinity) &&
      (open || (parts.get(id) ?? []).some(({ item }) => chosen.has(item))),
  )
}
