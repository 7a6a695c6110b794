/** As long as the steps may keep the page from answering. */
const SLICE_MS = 8

/** What steps come to, taken in slices between which the page answers; rejects with what one of them throws. */
export async function answerInSlices<Answer>(steps: Iterator<void, Answer>): Promise<Answer> {
  for (;;) {
    const end = performance.now() + SLICE_MS
    let step = steps.next()
    while (!step.done && performance.now() < end) step = steps.next()
    if (step.done) return step.value
    await new Promise((goOn) => setTimeout(goOn))
  }
}
