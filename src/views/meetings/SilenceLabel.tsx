import { useLanguage } from "../../ui/language.ts"
import { textWidth } from "../../ui/textWidth.ts"
import styles from "./MeetingTimeline.module.css"
import type { SilenceLine } from "./timelineLayout.ts"

/** Width of a letter of the small text, on the safe side. */
const CHARACTER = 6.4
const LINE_HEIGHT = 14

/** A long time without a leaders' meeting, written out over its line: in one row, in two, or as its length alone. */
export function SilenceLabel({ silence: { gap, from, to, y, room } }: { readonly silence: SilenceLine }) {
  const { m, span } = useLanguage()
  const length = span(gap)
  const wordings = [[`${length} ${m.meetings.withoutLeaders}`], [length, m.meetings.withoutLeaders], [length]]
  const rows = wordings.find((lines) => lines.every((line) => textWidth(line, CHARACTER) <= room)) ?? []
  return (
    <>
      <path className={styles["silenceLine"]} d={`M${from} ${y + 4}v-4H${to}v4`} />
      {rows.map((row, index) => (
        <text
          key={row}
          className={styles["silence"]}
          x={(from + to) / 2}
          y={y - 6 - (rows.length - 1 - index) * LINE_HEIGHT}
          textAnchor="middle"
        >
          {row}
        </text>
      ))}
    </>
  )
}
