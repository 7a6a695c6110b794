const waiting: (() => void)[] = []

/**
 * Does it after the next paint, so that what was pressed shows before what comes of it; or before that, when the reader
 * does something else (`doWaiting`). Resolves when it is done.
 */
export const afterPaint = (deed: () => void): Promise<void> =>
  new Promise((done) => {
    waiting.push(() => {
      try {
        deed()
      } catch (error) {
        // One that fails holds up neither those behind it nor whoever waits for it.
        reportError(error)
      }
      done()
    })
    // A frame begins with its callbacks, and a task set up in one follows what it draws.
    requestAnimationFrame(() => setTimeout(doWaiting))
  })

/** Does at once what still waits for a paint, in its order: what follows builds on it. */
export function doWaiting(): void {
  for (const deed of waiting.splice(0)) deed()
}
