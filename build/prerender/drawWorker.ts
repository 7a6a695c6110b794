import { parentPort, workerData } from "node:worker_threads"
import { type Place, pageDrawer, type Shown } from "./drawPages.tsx"

/** Draws one page after the other, as they are asked for. */
const draw = pageDrawer(workerData as Shown)

parentPort?.on("message", (place: Place) => {
  draw(place).then(
    (page) => parentPort?.postMessage({ page }),
    (fault: unknown) =>
      parentPort?.postMessage({ fault: fault instanceof Error ? fault.stack : String(fault) }),
  )
})
