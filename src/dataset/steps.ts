/** Work that gives way now and then, so that a page answers meanwhile; what it comes to is returned. */
export type Steps<Answer> = Generator<void, Answer>

/** So many records take a slow phone a millisecond or two. */
const RECORDS_IN_STEP = 16

/** Does the same with each in steps. */
export function* eachInSteps<Value>(
  list: readonly Value[],
  act: (value: Value, place: number) => void,
): Steps<void> {
  for (const [place, value] of list.entries()) {
    act(value, place)
    if ((place + 1) % RECORDS_IN_STEP === 0) yield
  }
}

/** `list.map` in steps. */
export function* mapInSteps<From, To>(list: readonly From[], of: (value: From) => To): Steps<To[]> {
  const answers: To[] = []
  yield* eachInSteps(list, (value) => answers.push(of(value)))
  return answers
}

/** All steps in one go. */
export function allAtOnce<Answer>(steps: Steps<Answer>): Answer {
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}
