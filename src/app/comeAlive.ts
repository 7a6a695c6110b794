/** Parts that the build drew and that do not answer yet; only while such a page comes to life. */
let drawnParts: Set<object> | null = null
let isFrameAlive = false

/** Says that what the build drew comes to life from now on, part by part. */
export function beginLife(): void {
  drawnParts = new Set()
}

/** Lets the page wait for a part of it; what is returned says that it answers, or that it never will. */
export function awaitPart(): () => void {
  const part = {}
  drawnParts?.add(part)
  return () => {
    if (drawnParts?.delete(part)) answerIfWhole()
  }
}

/** Says that the frame of the page answers its reader from now on. */
export function comeAlive(): void {
  isFrameAlive = true
  answerIfWhole()
}

/**
 * Once all of the page answers: what was pressed before is then done (early.ts), and what stood there of another view than
 * the one asked for is no longer there.
 */
function answerIfWhole(): void {
  if (!isFrameAlive || (drawnParts !== null && drawnParts.size > 0)) return
  drawnParts = null
  delete document.documentElement.dataset["view"]
  delete document.querySelector<HTMLElement>("#root")?.dataset["drawn"]
  document.dispatchEvent(new Event("alive"))
}
