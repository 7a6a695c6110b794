// The address of a bundle that Vite makes: the file itself exports nothing, which the linter cannot know.
// oxlint-disable-next-line import/default
import workerAddress from "./intakeWorker.ts?worker&url"
import { scriptAddress } from "../scriptAddress.ts"
import type { Order, Report } from "./intakeMessages.ts"

export interface Intake {
  readonly order: (order: Order) => void
  /** Ends it at once, whatever it is at. */
  readonly end: () => void
}

/** Starts the worker that reads what a reader opens; `onReport` also hears where it breaks down. */
export function startIntake(onReport: (report: Report) => void): Intake {
  const worker = new Worker(scriptAddress(workerAddress))
  worker.addEventListener("message", ({ data }: MessageEvent<Report>) => onReport(data))
  worker.addEventListener("error", ({ message }) =>
    onReport({ report: "refused", fault: { code: "stopped", file: "", about: message } }),
  )
  return { order: (order) => worker.postMessage(order, []), end: () => worker.terminate() }
}
