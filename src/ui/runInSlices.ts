/** As long as the steps may keep the page from answering. */
const SLICE_MS = 8

/** Takes the steps in slices, between which the page answers; what is returned breaks them off. */
export function runInSlices<Answer>(
  steps: Iterator<void, Answer>,
  onDone: (answer: Answer) => void,
): () => void {
  const goOn = () => {
    const step = takeSlice(steps)
    if (step.done) onDone(step.value)
    else timer = setTimeout(goOn)
  }
  let timer = setTimeout(goOn)
  return () => clearTimeout(timer)
}

/** What steps come to that are taken so; rejects with what one of them throws. */
export async function answerInSlices<Answer>(steps: Iterator<void, Answer>): Promise<Answer> {
  for (;;) {
    const step = takeSlice(steps)
    if (step.done) return step.value
    await new Promise((goOn) => setTimeout(goOn))
  }
}

/** The last step of a slice. */
function takeSlice<Answer>(steps: Iterator<void, Answer>): IteratorResult<void, Answer> {
  const end = performance.now() + SLICE_MS
  let step = steps.next()
  while (!step.done && performance.now() < end) step = steps.next()
  return step
}
