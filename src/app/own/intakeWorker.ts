import type { ProblemWords } from "../../format/problemWords.ts"
import { type Fault, IntakeError } from "../../intake/fault.ts"
import type { Intake } from "../../intake/intake.ts"
import { type Input, openInput } from "../../intake/openInput.ts"
import { readRecords } from "../../intake/readRecords.ts"
import { readTable } from "../../intake/readTable.ts"
import { tablePreview } from "../../intake/tablePreview.ts"
import type { IntakeResult, Order, Report } from "./intakeMessages.ts"
import { type KeptNote, putBeside } from "./keptDataset.ts"
import { partsOf } from "./recordParts.ts"

/** The part of a worker's scope that is used here: the DOM's types do not have it. */
interface Scope {
  postMessage(report: Report, transfer: Transferable[]): void
  addEventListener(type: "message", listener: (event: MessageEvent<Order>) => void): void
}

const scope = self as unknown as Scope

/** Problems that a page lists; all stand in the file of what was left out. */
const MOST_PROBLEMS = 10_000
/** So often, in milliseconds, a page hears how far it is. */
const TELL_EVERY = 100

const tell = (report: Report) => scope.postMessage(report, [])

let input: Input | null = null
let intake: Intake | null = null
let problemWords: ProblemWords = {}

scope.addEventListener("message", ({ data }) => {
  follow(data).catch((error: unknown) => {
    const about = error instanceof Error ? error.message : String(error)
    const fault: Fault =
      error instanceof IntakeError ? error.fault : { code: "stopped", file: input?.file ?? "", about }
    tell({ report: "refused", fault })
  })
})

async function follow(order: Order): Promise<void> {
  switch (order.order) {
    case "open": {
      problemWords = order.problemWords
      const files = order.files.map(({ path, file }) => ({
        path,
        size: file.size,
        read: async () => new Uint8Array(await file.arrayBuffer()),
      }))
      input = await openInput(files, counter("reading", files.length))
      if (input.kind === "table") {
        const preview = tablePreview(input.table, order.names, order.words)
        return tell({ report: "table", file: input.file, preview })
      }
      const { files: records, problems } = input
      return conclude(readRecords(records, problems, counter("checking", records.length)))
    }
    case "read":
      if (input?.kind !== "table") return
      return conclude(
        readTable(
          input.table,
          { ...order.reading, file: input.file },
          counter("checking", input.table.rows.length),
        ),
      )
    case "keep":
      return keep(order)
    case "hand over":
      return handOver(order.note, "forbidden")
  }
}

function conclude(read: Intake): void {
  intake = read
  const { records, problems, left, rejected } = read
  const result: IntakeResult = {
    file: input?.file ?? "",
    isTable: input?.kind === "table",
    items: records?.items.length ?? 0,
    problems: problems.slice(0, MOST_PROBLEMS),
    problemCount: problems.length,
    left,
    rejected: rejected === null ? null : new Blob([rejected(problemWords)], { type: "text/csv" }),
  }
  tell({ report: "result", result })
}

async function keep({ root, opened }: Extract<Order, { order: "keep" }>): Promise<void> {
  const records = intake?.records
  if (!records) return
  const note = {
    id: Date.now().toString(36),
    name: records.about.title.en,
    items: records.items.length,
    opened,
  }
  const tellPart = counter("keeping", partsOf(records).length)
  try {
    tell({ report: "kept", kept: await putBeside(root, records, note, tellPart) })
  } catch (error) {
    const isFull = error instanceof DOMException && error.name === "QuotaExceededError"
    handOver(note, isFull ? "full" : "forbidden")
  }
}

function handOver(note: KeptNote, why: "full" | "forbidden"): void {
  if (!intake?.records) return
  for (const part of partsOf(intake.records)) tell({ report: "part", part })
  tell({ report: "unkept", note, why })
}

/** Counts, and tells the page now and then. */
function counter(step: Extract<Report, { report: "progress" }>["step"], of: number): () => void {
  let done = 0
  let told = 0
  return () => {
    done++
    if (performance.now() - told < TELL_EVERY) return
    told = performance.now()
    tell({ report: "progress", step, done, of })
  }
}
