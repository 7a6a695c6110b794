import { useEffect, useRef, useState } from "react"
import { flushSync } from "react-dom"
import type { Fault } from "../../intake/fault.ts"
import type { TableReading } from "../../intake/readTable.ts"
import type { TablePreview } from "../../intake/tablePreview.ts"
import { useLanguage } from "../../ui/language.ts"
import { useStable } from "../../ui/useStable.ts"
import { siteRoot } from "../site.ts"
import { todayOr } from "../today.ts"
import type { IntakeResult, Order, Report } from "./intakeMessages.ts"
import { clearBeside, takePlace } from "./keptDataset.ts"
import { tellTabs } from "./keptElsewhere.ts"
import { enterOwn } from "./ownLocation.ts"
import type { RecordsPart } from "./recordParts.ts"
import { showUnkept } from "./showUnkept.ts"
import { type Intake, startIntake } from "./startIntake.ts"

/** How far the opening of a dataset is. */
export type IntakeState =
  /** `isBack` after anything was under way or shown. */
  | { readonly at: "start"; readonly isBack: boolean; readonly isCancelled: boolean }
  | {
      readonly at: "working"
      readonly step: "reading" | "checking" | "keeping"
      readonly done: number
      readonly of: number
    }
  | {
      readonly at: "table"
      readonly file: string
      readonly preview: TablePreview
      /** What the reader said of it before; null at first. */
      readonly said: Pick<TableReading, "mapping" | "about"> | null
    }
  | { readonly at: "result"; readonly result: IntakeResult }
  | { readonly at: "refused"; readonly fault: Fault }
  /** The page is about to become another one: too late to be cancelled. */
  | { readonly at: "ending" }

/** What was given up stays nowhere. A browser that keeps nothing has nothing to clear. */
const clearUp = () => void clearBeside(siteRoot().pathname).catch(() => null)

/** Opens what a reader gives in a worker, and shows it: at once where nothing is wrong with it. */
export function useIntake() {
  const language = useLanguage("all")
  const [state, setState] = useState<IntakeState>({ at: "start", isBack: false, isCancelled: false })
  const intake = useRef<Intake | null>(null)
  const parts = useRef<RecordsPart[]>([])
  const table = useRef<Extract<IntakeState, { at: "table" }> | null>(null)
  const end = useStable(() => {
    intake.current?.end()
    intake.current = null
    parts.current = []
    table.current = null
  })
  useEffect(() => {
    clearUp()
    return () => {
      end()
      clearUp()
    }
  }, [end])

  const send = useStable((order: Order, step: Extract<IntakeState, { at: "working" }>["step"]) => {
    intake.current ??= startIntake(hear)
    intake.current.order(order)
    setState({ at: "working", step, done: 0, of: 0 })
  })
  const show = useStable(() =>
    send({ order: "keep", root: siteRoot().pathname, opened: todayOr("") }, "keeping"),
  )
  const stop = (error: unknown) => {
    end()
    setState({ at: "refused", fault: { code: "stopped", file: "", about: String(error) } })
  }
  const hear = useStable((report: Report) => {
    // Cancelled, which this crossed.
    if (intake.current === null) return
    switch (report.report) {
      case "progress":
        return setState({ at: "working", step: report.step, done: report.done, of: report.of })
      case "table":
        table.current = { at: "table", file: report.file, preview: report.preview, said: null }
        return setState(table.current)
      case "result":
        setState({ at: "result", result: report.result })
        if (report.result.problemCount === 0 && report.result.items > 0) show()
        return
      case "refused":
        end()
        return setState({ at: "refused", fault: report.fault })
      case "kept":
        // Until here nothing of what was kept before has changed. From here on nothing is offered to be cancelled.
        flushSync(() => setState({ at: "ending" }))
        return void takePlace(siteRoot().pathname, report.kept).then(
          (isThere) => {
            if (isThere) tellTabs()
            // The reader has gone to another page meanwhile.
            if (intake.current === null) return
            if (isThere) enterOwn(language.locale, false)
            else show()
          },
          () => {
            clearUp()
            intake.current?.order({ order: "hand over", note: report.kept })
          },
        )
      case "part":
        return void parts.current.push(report.part)
      case "unkept": {
        const run = intake.current
        return void showUnkept(parts.current, { ...report.note, unkept: report.why }, language.locale, () => {
          const isWanted = intake.current === run
          if (isWanted) setState({ at: "ending" })
          return isWanted
        }).catch(stop)
      }
    }
  })
  return {
    state,
    open: (order: Omit<Extract<Order, { order: "open" }>, "order">) => {
      end()
      send({ order: "open", ...order }, "reading")
    },
    read: (reading: Extract<Order, { order: "read" }>["reading"]) => {
      if (table.current) table.current = { ...table.current, said: reading }
      send({ order: "read", reading }, "checking")
    },
    /** Asks again which column is which, with what was said last. */
    askAgain: () => table.current && setState(table.current),
    show,
    /** Says that what was given cannot be read at all. */
    refuse: (fault: Fault) => setState({ at: "refused", fault }),
    /** Ends what is under way, or puts away what was read. */
    leave: () => {
      end()
      clearUp()
      setState({ at: "start", isBack: true, isCancelled: state.at === "working" })
    },
  }
}
