import { type KeyboardEvent, useMemo } from "react"
import { compareDates, firstDay, lastDay } from "../dataset/partialDate.ts"
import type { Meeting } from "../dataset/records.ts"
import { selectMeetings } from "../selection/meetings.ts"
import { selectRows } from "../selection/select.ts"
import { DayField } from "../ui/DayField.tsx"
import { useLanguage } from "../ui/language.ts"
import styles from "./AsOf.module.css"
import type { Exploration } from "./useExploration.ts"

/** Takes the whole product back to what was known on a day, and steps from meeting to meeting. */
export function AsOf({ exploration }: { readonly exploration: Exploration }) {
  const { m, date } = useLanguage("first")
  const { all, asOf, view, selection, known, newest, show } = exploration
  const { from, until } = all.about.coverage
  const meetings = useMemo(
    () =>
      // A vague date is reached on its last day, so the order of the list is not the order of the steps.
      selectMeetings(known, all.meetings, selection, selectRows(known, selection)).toSorted((a, b) =>
        compareDates(endOf(a), endOf(b)),
      ),
    [all, known, selection],
  )
  const { before, after } = around(meetings, asOf)
  const goTo = (day: string) => show({ asOf: day === until ? null : day })
  const isPast = view.asOf !== null
  const onKeyDown = ({ key }: KeyboardEvent) => {
    // From where the last key leads, which may still be coming.
    const day = newest().asOf
    const next = around(meetings, day ?? until)
    const step = key === "ArrowLeft" ? next.before : key === "ArrowRight" ? next.after : null
    if (step) goTo(endOf(step))
    else if (key === "ArrowRight" && day !== null) show({ asOf: null })
  }
  const steps = { dataset: all, onStep: goTo, onKeyDown }
  return (
    <section className={styles["bar"]} aria-label={m.asOf.group} data-past={isPast || undefined}>
      <DayField label={m.asOf.label} day={asOf} span={[firstDay(from), until]} onDay={goTo} />
      <span className={styles["steps"]}>
        <Step {...steps} words={m.asOf.before} none={m.asOf.none.before} sign="◂" meeting={before} />
        <Step {...steps} words={m.asOf.after} none={m.asOf.none.after} sign="▸" meeting={after} />
      </span>
      {isPast && (
        <button
          type="button"
          className={styles["step"]}
          onClick={(event) => {
            // The button goes with the past it leaves.
            event.currentTarget.parentElement?.querySelector("input")?.focus()
            show({ asOf: null })
          }}
        >
          {m.asOf.latest}
        </button>
      )}
      <p role="status" className={styles["past"]}>
        {isPast && m.asOf.past(date(asOf))}
      </p>
    </section>
  )
}

interface StepProps {
  readonly words: (meeting: string) => string
  /** Its name where there is no such meeting. */
  readonly none: string
  readonly sign: string
  readonly meeting: Meeting | null
  readonly dataset: Exploration["all"]
  readonly onStep: (day: string) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/** One step to another meeting; stays in place where there is none, so that the other step does not move. */
function Step({ words, none, sign, meeting, dataset, onStep, onKeyDown }: StepProps) {
  const { m, name, date } = useLanguage("first")
  const place = dataset.placeById.get(meeting?.place ?? "")
  const label = meeting
    ? [place ? name(place.names) : m.vocabulary.level[meeting.level], date(meeting.date)].join(", ")
    : ""
  return (
    <button
      type="button"
      className={styles["step"]}
      aria-label={label ? words(label) : none}
      title={m.asOf.hint}
      aria-disabled={meeting === null}
      onKeyDown={onKeyDown}
      onClick={() => meeting && onStep(endOf(meeting))}
    >
      <span aria-hidden="true">{sign}</span> <span className={styles["where"]}>{label}</span>
    </button>
  )
}

/** The last meeting before a day and the first after it. */
function around(meetings: readonly Meeting[], day: string) {
  return {
    before: meetings.findLast((meeting) => endOf(meeting) < day) ?? null,
    after: meetings.find((meeting) => endOf(meeting) > day) ?? null,
  }
}

/** Day on which all of a meeting had happened. */
function endOf({ date, endDate }: Meeting): string {
  return lastDay(endDate ?? date)
}
