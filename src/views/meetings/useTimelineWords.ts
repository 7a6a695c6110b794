import type { EvidenceCount } from "../../dataset/evidence.ts"
import type { Gap } from "../../dataset/meetings.ts"
import type { MeetingRow } from "../../summary/meetingRows.ts"
import { useLanguage } from "../../ui/language.ts"

/** Everything that the timeline says: its heading, its twin, and each mark in a sentence. */
export function useTimelineWords(
  rows: readonly MeetingRow[],
  silences: readonly Gap[],
  grounds: EvidenceCount,
  version: string,
) {
  const { m, text, name, date, dates, span } = useLanguage()
  const words = m.meetings.timeline
  const chosen = rows.filter(({ isChosen }) => isChosen)
  const place = (row: MeetingRow) => row.place && name(row.place.names)
  const when = ({ meeting }: MeetingRow) => dates(meeting.date, meeting.endDate)
  const most = chosen.reduce<MeetingRow | null>(
    (best, row) => (row.items.length > (best?.items.length ?? 0) ? row : best),
    null,
  )
  const longest = silences
    .toSorted((a, b) => b.days - a.days)
    .slice(0, 2)
    .map((gap) => words.silence(span(gap), date(gap.before.endDate ?? gap.before.date), date(gap.after.date)))
  const [first, last] = [chosen[0], chosen.at(-1)]
  return {
    frame: {
      title: words.title,
      subtitle: words.subtitle(longest),
      summary: words.summary(
        chosen.length,
        first ? when(first) : "",
        last ? when(last) : "",
        most ? when(most) : "",
        most?.items.length ?? 0,
      ),
      source: words.source(chosen.length, grounds, version),
      twin: {
        columns: (["date", "level", "place", "occasion", "items"] as const).map((column) => ({
          label: words.columns[column],
          numeric: column === "items",
        })),
        rows: chosen
          .toReversed()
          .map((row) => [
            when(row),
            m.vocabulary.level[row.meeting.level],
            place(row),
            text(row.meeting.occasion),
            row.items.length,
          ]),
      },
    },
    /** "16 Nov 2023, San Francisco, leaders: 15 items raised" */
    mark: (row: MeetingRow) =>
      words.mark(
        when(row),
        place(row),
        m.vocabulary.level[row.meeting.level],
        m.meetings.items(row.items.length),
      ),
  }
}
